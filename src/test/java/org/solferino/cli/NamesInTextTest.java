package org.solferino.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of parties and treaties as the whole pipeline gives them, elliptic ones resolved. */
class NamesInTextTest {
  private static List<String> words(String expected) {
    return expected == null ? List.of() : List.of(expected.split(" "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          会议工作语言为阿拉伯文、中文、英文、法文、俄文和西班牙文。 |
          《日内瓦四公约》得到普遍批准。 |
          本国际法律文书在本国中国家一级适用。 |
          西班牙、法国和中国发言。 | CHN ESP FRA
          """)
  void parties(String text, String expected) {
    assertThat(Facts.ofText(text).parties()).containsExactlyElementsOf(words(expected));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      textBlock =
          """
          《联合国人员和有关人员安全公约》及其《任择议定书》规定如此。 | un-safety-convention un-safety-convention-op
          《儿童权利公约》(下称“《公约》”)生效。《公民及政治权利国际公约》也生效。《公约》适用。 | crc iccpr
          日内瓦四公约及其附加议定书适用于武装冲突。 | ap-1977 gc-1949
          The Geneva Conventions and their Additional Protocols apply to all. | ap-1977 gc-1949
          The Convention on the Safety of United Nations and Associated Personnel and its Optional Protocol apply. | un-safety-convention un-safety-convention-op
          La Convention sur la sécurité du personnel des Nations Unies et du personnel associé et son Protocole facultatif sont en vigueur. | un-safety-convention un-safety-convention-op
          Les Conventions de Genève et leurs Protocoles additionnels s'appliquent. | ap-1977 gc-1949
          La Convención sobre la Seguridad del Personal de las Naciones Unidas y el Personal Asociado y su Protocolo Facultativo están en vigor. | un-safety-convention un-safety-convention-op
          Los Convenios de Ginebra y sus Protocolos adicionales se aplican. | ap-1977 gc-1949
          Конвенция о безопасности персонала Организации Объединенных Наций и связанного с ней персонала и Факультативный протокол к ней вступили в силу. | un-safety-convention un-safety-convention-op
          Женевские конвенции и Дополнительные протоколы к ним применяются. | ap-1977 gc-1949
          """)
  void treaties(String text, String expected) {
    assertThat(Facts.ofText(text).cited())
        .containsExactlyElementsOf(words(expected).stream().map(t -> "treaty/" + t).toList());
  }
}
