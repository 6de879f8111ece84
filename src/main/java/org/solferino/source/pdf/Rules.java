package org.solferino.source.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Collects the ruling lines of a page: strokes, and filled boxes as thin as a stroke. */
final class Rules extends PDFGraphicsStreamEngine {
  private static final float THIN = 3;
  private static final float SHORTEST = 6;
  private static final int MOST = 20_000;

  private final PDRectangle box;
  private final long deadline;
  private final List<Rule> rules = new ArrayList<>();
  private final List<float[]> path = new ArrayList<>();
  private float x;
  private float y;
  private float startX;
  private float startY;

  Rules(PDPage page, long deadline) {
    super(page);
    this.box = page.getCropBox();
    this.deadline = deadline;
  }

  List<Rule> rules() throws IOException {
    processPage(getPage());
    return rules;
  }

  @Override
  protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
    if (System.nanoTime() > deadline) {
      throw new Ink.TooMuch("a PDF that takes more than three minutes to read; split it");
    }
    super.processOperator(operator, operands);
  }

  @Override
  protected void showText(byte[] string) {
    // The strokes of letters, which some fonts draw like any picture, are no rules.
  }

  @Override
  public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
    moveTo((float) p0.getX(), (float) p0.getY());
    lineTo((float) p1.getX(), (float) p1.getY());
    lineTo((float) p2.getX(), (float) p2.getY());
    lineTo((float) p3.getX(), (float) p3.getY());
    closePath();
  }

  @Override
  public void moveTo(float toX, float toY) {
    x = toX;
    y = toY;
    startX = toX;
    startY = toY;
  }

  @Override
  public void lineTo(float toX, float toY) {
    path.add(new float[] {x, y, toX, toY});
    x = toX;
    y = toY;
  }

  @Override
  public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
    x = x3;
    y = y3;
  }

  @Override
  public Point2D getCurrentPoint() {
    return new Point2D.Float(x, y);
  }

  @Override
  public void closePath() {
    lineTo(startX, startY);
  }

  @Override
  public void endPath() {
    path.clear();
  }

  @Override
  public void strokePath() {
    for (float[] line : path) {
      add(line[0], line[1], line[2], line[3]);
    }
    path.clear();
  }

  @Override
  public void fillPath(int windingRule) {
    // Each four sides of a thin box are one line; other fills are grounds or pictures.
    for (int i = 0; i + 3 < path.size(); i += 4) {
      float left = Float.MAX_VALUE;
      float right = -Float.MAX_VALUE;
      float low = Float.MAX_VALUE;
      float high = -Float.MAX_VALUE;
      for (float[] side : path.subList(i, i + 4)) {
        left = Math.min(left, Math.min(side[0], side[2]));
        right = Math.max(right, Math.max(side[0], side[2]));
        low = Math.min(low, Math.min(side[1], side[3]));
        high = Math.max(high, Math.max(side[1], side[3]));
      }
      if (right - left <= THIN && high - low > SHORTEST) {
        add((left + right) / 2, low, (left + right) / 2, high);
      } else if (high - low <= THIN && right - left > SHORTEST) {
        add(left, (low + high) / 2, right, (low + high) / 2);
      }
    }
    path.clear();
  }

  @Override
  public void fillAndStrokePath(int windingRule) {
    strokePath();
  }

  private void add(float x0, float y0, float x1, float y1) {
    if (rules.size() >= MOST) {
      return;
    }
    float left = Math.min(x0, x1) - box.getLowerLeftX();
    float right = Math.max(x0, x1) - box.getLowerLeftX();
    float top = box.getUpperRightY() - Math.max(y0, y1);
    float bottom = box.getUpperRightY() - Math.min(y0, y1);
    if (right - left < 1 && bottom - top > SHORTEST) {
      rules.add(new Rule(true, left, top, bottom));
    } else if (bottom - top < 1 && right - left > SHORTEST) {
      rules.add(new Rule(false, top, left, right));
    }
  }

  @Override
  public void drawImage(PDImage image) {
    // Pictures hold no lines that part cells.
  }

  @Override
  public void clip(int windingRule) {
    // What is clipped away is rare, and then a line too many.
  }

  @Override
  public void shadingFill(COSName shading) {
    // A ground.
  }
}
