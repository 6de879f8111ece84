package org.solferino.fuzz;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;

/**
 * Loads Solferino's classes anew, each changed so that {@link Work} counts its steps: a call at
 * each method's entry and at each jump backwards, and {@link Work}'s own methods in the place of
 * the platform's that look at whole texts or lists.
 */
final class CountingLoader extends ClassLoader {
  private static final String OURS = "org.solferino.";
  private static final String WORK = Type.getInternalName(Work.class);

  /** The methods of {@link Work} that stand for the platform's: name and descriptor. */
  private static final Set<String> PRICED =
      Stream.of(Work.class.getMethods())
          .map(m -> m.getName() + Type.getMethodDescriptor(m))
          .collect(Collectors.toUnmodifiableSet());

  CountingLoader() {
    super(CountingLoader.class.getClassLoader());
  }

  /** Calls a static method of a class that counts; it has its name for itself. */
  Object call(Class<?> type, String name, Object... arguments) throws ReflectiveOperationException {
    for (Method method : loadClass(type.getName()).getDeclaredMethods()) {
      if (method.getName().equals(name)) {
        method.setAccessible(true);
        return method.invoke(null, arguments);
      }
    }
    throw new NoSuchMethodException(type + "." + name);
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!name.startsWith(OURS)
        || name.equals(Work.class.getName())
        || name.startsWith(Work.class.getName() + "$")) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
      if (in == null) {
        throw new ClassNotFoundException(name);
      }
      ClassReader reader = new ClassReader(in);
      ClassWriter writer = new ClassWriter(reader, 0);
      reader.accept(new Counting(writer, name), 0);
      byte[] bytes = writer.toByteArray();
      return defineClass(name, bytes, 0, bytes.length);
    } catch (IOException e) {
      throw new ClassNotFoundException(name, e);
    }
  }

  private static final class Counting extends ClassVisitor {
    private final String owner;

    Counting(ClassVisitor next, String owner) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
    }

    @Override
    public MethodVisitor visitMethod(
        int access, String name, String descriptor, String signature, String[] exceptions) {
      MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
      return next == null ? null : new Steps(next, owner, name);
    }
  }

  private static final class Steps extends MethodVisitor {
    private final String owner;
    private final String name;
    private final Set<Label> passed = new HashSet<>();

    Steps(MethodVisitor next, String owner, String name) {
      super(Opcodes.ASM9, next);
      this.owner = owner;
      this.name = name;
    }

    @Override
    public void visitCode() {
      super.visitCode();
      // What a class does when it is loaded is done once, whatever the text.
      if (!name.equals("<clinit>")) {
        super.visitLdcInsn(owner);
        super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "enter", "(Ljava/lang/String;)V", false);
      }
    }

    @Override
    public void visitLabel(Label label) {
      passed.add(label);
      super.visitLabel(label);
    }

    @Override
    public void visitJumpInsn(int opcode, Label label) {
      if (passed.contains(label)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, "tick", "()V", false);
      }
      super.visitJumpInsn(opcode, label);
    }

    @Override
    public void visitMethodInsn(
        int opcode, String type, String method, String descriptor, boolean inInterface) {
      String twin =
          opcode == Opcodes.INVOKESTATIC
              ? type.equals("java/util/List") ? descriptor : ""
              : "(L" + type + ";" + descriptor.substring(1);
      if (PRICED.contains(method + twin)) {
        super.visitMethodInsn(Opcodes.INVOKESTATIC, WORK, method, twin, false);
      } else {
        super.visitMethodInsn(opcode, type, method, descriptor, inInterface);
      }
    }

    @Override
    public void visitMaxs(int maxStack, int maxLocals) {
      super.visitMaxs(maxStack + 1, maxLocals);
    }
  }
}
