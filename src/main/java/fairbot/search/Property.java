package fairbot.search;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What only a number or a certain word can tell of a product. A description that has none leaves
 * such a question open, however well it describes the product.
 */
enum Property {
  WEIGHT("무게", "무게|무거|가벼|그램|킬로|kg", "[\\d한두세네] ?(g|kg|그램|킬로)(?![a-z])|무게|가벼|가볍|무겁|무거|경량"),
  SIZE(
      "크기",
      "크기|사이즈|길이|높이|두께|지름|센티|미터|인치|cm",
      "[\\d한두세네] ?(cm|mm|m|센티|미터|밀리|인치|호|절|평)(?![a-z])|a[345]\\b|크기|사이즈|길이|높이|두께|지름|작은|작아|작고|큰|커서|커요|크고|대형|소형|미니|접으면|손바닥|한 뼘"),
  CAPACITY("용량", "용량|리터|인분|밀리", "[\\d한두세네] ?(ml|l|cc|리터|인분|인용|홉|되|g|kg|mah|gb)(?![a-z])|용량"),
  COLOUR(
      "색깔",
      "색깔|색상|무슨 색|어떤 색|색은|색이|컬러",
      "색|컬러|블랙|화이트|베이지|그레이|네이비|핑크|아이보리|카키|검정|검은|하양|하얀|흰|빨강|빨간|파랑|파란|노랑|노란|초록|연두|보라|분홍|갈색|은빛|금빛"),
  STRENGTH("도수", "도수", "\\d ?(도|%|퍼센트)|도수|무알코올"),
  CALORIES("열량", "칼로리|열량", "칼로리|열량|kcal");

  private final String noun;
  private final Pattern asked;
  private final Pattern told;

  /**
   * @param noun what it is called in a reply
   * @param asked found in the cues that ask for it
   * @param told found in the descriptions that tell of it, in lower case
   */
  Property(String noun, String asked, String told) {
    this.noun = noun;
    this.asked = Pattern.compile(asked);
    this.told = Pattern.compile(told);
  }

  /** The one that a cue asks for. */
  static Optional<Property> askedBy(String cue) {
    for (Property property : values()) {
      if (property.asked.matcher(cue).find()) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /**
   * Whether a text tells of it.
   *
   * @param text in lower case
   */
  boolean isToldIn(String text) {
    return told.matcher(text).find();
  }

  String noun() {
    return noun;
  }
}
