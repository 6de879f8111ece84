package org.solferino.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.solferino.document.Lang;

class LexiconTest {
  private static final Lexicon LEXICON = Lexicon.standard();

  private static List<String> names(Lang lang, String text) {
    return List.copyOf(
        new TreeSet<>(
            LEXICON.names(text, lang).stream()
                .filter(f -> !f.ambiguous())
                .map(Lexicon.Found::id)
                .toList()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | The delegation of Switzerland spoke after Viet Nam. | CHE VNM
          EN | The Democratic Republic of the Congo spoke. | COD
          EN | Guinea-Bissau took the floor. | GNB
          EN | The Congo and Papua New Guinea spoke. | COG PNG
          EN | Niger and Nigeria, Dominica and the Dominican Republic | NER NGA DMA DOM
          EN | The United Kingdom of Great Britain and Northern Ireland | GBR
          FR | La Suisse et la République démocratique du Congo ont parlé. | CHE COD
          FR | Les délégations du Royaume-Uni et des États-Unis d'Amérique | GBR USA
          FR | Le représentant de la Côte d'Ivoire | CIV
          ES | Hablaron los representantes de España y de los Países Bajos. | ESP NLD
          ES | La República de Corea y México | KOR MEX
          RU | Совещание проходило в Швейцарии. | CHE
          RU | Представитель Республики Корея заявил | KOR
          RU | Делегации Российской Федерации и Китая | RUS CHN
          RU | с Соединенными Штатами Америки | USA
          RU | делегации Нигерии и Нигера | NGA NER
          RU | В Казахстане, Гвинее, Омане и Непале | KAZ GIN OMN NPL
          RU | представитель Беларуси и Гватемалы | BLR GTM
          RU | с Экваториальной Гвинеей, Южным Суданом и Эритреей | GNQ SSD ERI
          RU | правительства Израиля, Йемена и Ливана | ISR YEM LBN
          RU | Корейской Народно-Демократической Республики | PRK
          AR | قدمت وثيقة بسويسرا ولكينيا وبتركيا | CHE KEN TUR
          AR | وثيقة مقدمة للبرتغال ولجمهورية كوريا وبالعراق | PRT KOR IRQ
          AR | دعم مالي للأطفال ولبنين وبنات |
          AR | الحالة في مالي وقطر | MLI QAT
          RU | Того же мнения придерживается Чад | TCD
          AR | وقد وافقت سويسرا على ذلك | CHE
          AR | شاركت الأردن والبرازيل وفرنسا | JOR BRA FRA
          AR | حكومة جمهورية كوريا | KOR
          ZH | 刚果民主共和国发言。 | COD
          ZH | 几内亚比绍和赤道几内亚发言。 | GNB GNQ
          ZH | 在瑞士和大韩民国举行 | CHE KOR
          ZH | 《日内瓦四公约》和各国 |
          """)
  void states(Lang lang, String text, String expected) {
    List<String> codes =
        names(lang, text).stream()
            .filter(id -> id.matches("party/[A-Z]{3}"))
            .map(id -> id.substring(6))
            .toList();
    List<String> wanted = expected == null ? List.of() : List.of(expected.split(" "));
    assertThat(codes).containsExactlyInAnyOrderElementsOf(wanted);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | under the Geneva Conventions of 12 August 1949 | gc-1949
          EN | the Arms Trade Treaty entered into force | att
          EN | the Convention on Cluster Munitions | ccm
          EN | the Rome Statute of the International Criminal Court | rome-statute
          EN | the Charter of the United Nations | un-charter
          EN | the Convention on the Rights of the Child | crc
          FR | la Charte des Nations Unies | un-charter
          FR | les Conventions de Genève de 1949 | gc-1949
          FR | le Traité sur le commerce des armes | att
          FR | la Convention sur les armes à sous-munitions | ccm
          FR | la Convention relative aux droits de l'enfant | crc
          ES | la Carta de las Naciones Unidas | un-charter
          ES | los Convenios de Ginebra de 1949 | gc-1949
          ES | el Tratado sobre el Comercio de Armas | att
          ES | la Convención sobre Municiones en Racimo | ccm
          ES | la Convención sobre los Derechos del Niño | crc
          RU | в Уставе Организации Объединенных Наций | un-charter
          RU | Женевскими конвенциями 1949 года | gc-1949
          RU | Договора о торговле оружием | att
          RU | Конвенции по кассетным боеприпасам | ccm
          RU | Конвенцией о правах ребенка | crc
          AR | ميثاق الأمم المتحدة | un-charter
          AR | بموجب اتفاقيات جنيف لعام 1949 | gc-1949
          AR | معاهدة تجارة الأسلحة | att
          AR | اتفاقية الذخائر العنقودية | ccm
          AR | اتفاقية حقوق الطفل | crc
          ZH | 根据《联合国宪章》 | un-charter
          ZH | 1949年日内瓦四公约 | gc-1949
          ZH | 《武器贸易条约》 | att
          ZH | 《集束弹药公约》 | ccm
          ZH | 《儿童权利公约》 | crc
          """)
  void treaties(Lang lang, String text, String expected) {
    assertThat(names(lang, text)).contains("treaty/" + expected);
  }

  @Test
  void aParentTreatysNameInsideATitleIsCitedToo() {
    assertThat(
            names(
                Lang.EN,
                "the Optional Protocol to the Convention on the Safety of United Nations and"
                    + " Associated Personnel"))
        .contains("treaty/un-safety-convention", "treaty/un-safety-convention-op");
  }

  @Test
  void acronymsCountOnlyAsTheyAreWritten() {
    assertThat(names(Lang.EN, "The ICRC and the EU")).contains("party/ICRC", "party/EU");
    assertThat(names(Lang.EN, "icrc, eu, Who is it")).isEmpty();
    assertThat(names(Lang.EN, "PERSONS WHO ARE PROTECTED")).isEmpty();
    assertThat(names(Lang.EN, "UNICEF, WHO, PAX")).hasSize(3);
    assertThat(names(Lang.ZH, "由ICRC主办")).contains("party/ICRC");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | the principle of proportionality | proportionality
          ZH | 遵守比例原则 | proportionality
          ZH | 遵守相称性原则 | proportionality
          EN | the principle of distinction | distinction
          FR | le principe de proportionnalité | proportionality
          ES | el principio de proporcionalidad | proportionality
          RU | принципа соразмерности | proportionality
          RU | о защите гражданских лиц | protection-of-civilians
          ES | de los heridos y los enfermos | wounded-and-sick
          AR | مبدأ التناسب | proportionality
          EN | all internees and detainees | persons-deprived-of-liberty
          ZH | 凡自由被剥夺或受限制的人 | persons-deprived-of-liberty
          RU | в минных районах | mined-area
          EN | the discussion of LAWS, ERW and IEDs | lethal-autonomous-weapons-systems
          EN | the discussion of LAWS, ERW and IEDs | explosive-remnants-of-war
          EN | the discussion of LAWS, ERW and IEDs | improvised-explosive-device
          FR | les REG et les SALA | explosive-remnants-of-war
          EN | national implementation, dissemination and training | dissemination
          """)
  void concepts(Lang lang, String text, String expected) {
    assertThat(LEXICON.concepts(text, lang))
        .extracting(Lexicon.Found::id)
        .contains("concept/" + expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          EN | the International Committee | persons-deprived-of-liberty
          EN | THE LAWS AND CUSTOMS OF WAR: LAWS AND USAGES | lethal-autonomous-weapons-systems
          """)
  void wordsOfOneStemNeedNotBeOneWord(Lang lang, String text, String not) {
    assertThat(LEXICON.concepts(text, lang))
        .extracting(Lexicon.Found::id)
        .doesNotContain("concept/" + not);
  }
}
