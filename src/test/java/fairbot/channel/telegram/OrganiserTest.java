package fairbot.channel.telegram;

import static fairbot.channel.telegram.OrganisedBot.ORGANISER;
import static fairbot.channel.telegram.OrganisedBot.VISITOR;
import static org.assertj.core.api.Assertions.assertThat;

import fairbot.channel.telegram.FakeBotApi.Call;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The organiser's chat with the bot, and what visitors and strangers see of it. */
@Timeout(120)
class OrganiserTest {
  private static final List<String> COMMANDS =
      List.of(
          "/reload",
          "/editions",
          "/rollback 1",
          "/closed 15:00",
          "/closed 취소",
          "/notice 비가 와도 엽니다",
          "/soldout 흙손 머그",
          "/organiser",
          "/organiser ABCDE-FGHJK");
  private static final List<String> MENU =
      List.of("reload", "editions", "rollback", "closed", "notice", "soldout");

  @TempDir Path folder;

  @BeforeEach
  void prepare() throws Exception {
    OrganisedBot.prepare(folder);
  }

  private Path content(String file) {
    return folder.resolve("fairs/mug-market").resolve(file);
  }

  private void rewrite(String file, String old, String now) throws Exception {
    String text = Files.readString(content(file));
    assertThat(text).contains(old);
    Files.writeString(content(file), text.replace(old, now));
  }

  private static List<String> commands(Call menu) {
    return StreamSupport.stream(menu.body().path("commands").spliterator(), false)
        .map(c -> c.path("command").asText())
        .toList();
  }

  // Who is an organiser.

  @Test
  void strangers_getWhatAnyUnknownCommandGets() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      String ordinary = bot.says(VISITOR, "/xyzzy");
      List<String> labels = bot.buttons();

      for (String command : COMMANDS) {
        assertThat(bot.says(VISITOR, command)).as(command).isEqualTo(ordinary);
        assertThat(bot.buttons()).isEqualTo(labels);
      }
      assertThat(bot.says(VISITOR, "/help")).isEqualTo(ordinary);
      assertThat(bot.logged())
          .contains("INFO organiser command refused command=rollback")
          .contains("WARN organiser code refused verdict=WRONG")
          .satisfies(
              lines -> assertThat(lines).filteredOn(l -> l.contains("command refused")).hasSize(5))
          .noneMatch(l -> l.contains(String.valueOf(VISITOR)));
      assertThat(content("notices.json")).doesNotExist();
    }
  }

  @Test
  void organiser_inAGroup_isAStranger() throws Exception {
    long group = -1_009;
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      String fields = "\"text\":\"%s\"";
      bot.server.update(groupMessage(group, fields.formatted("/xyzzy")));
      String ordinary = bot.reply(group);
      bot.server.update(groupMessage(group, fields.formatted("/reload")));

      assertThat(bot.reply(group)).isEqualTo(ordinary);
    }
  }

  private static String groupMessage(long group, String fields) {
    return """
        "message":{"message_id":1,"date":1575342000,
        "from":{"id":%d,"is_bot":false,"first_name":"방문객"},
        "chat":{"id":%d,"type":"supergroup","title":"모임"},%s}
        """
        .formatted(ORGANISER, group, fields);
  }

  @Test
  void menuAndHelp_differForOrganisers() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      Call everybodys = bot.server.await("setMyCommands");
      assertThat(everybodys.body().has("scope")).isFalse();
      assertThat(commands(everybodys)).contains("help").doesNotContainAnyElementsOf(MENU);

      // Before the organiser has written anything.
      Call own = bot.server.await("setMyCommands");
      assertThat(own.body().path("scope").path("type").asText()).isEqualTo("chat");
      assertThat(own.body().path("scope").path("chat_id").asText())
          .isEqualTo(String.valueOf(ORGANISER));
      assertThat(commands(own)).contains("help").containsAll(MENU).doesNotContain("organiser");

      bot.server.text(VISITOR, "/help");
      bot.server.text(ORGANISER, "/help");
      List<String> visitors = bot.server.awaitReceivedAtLeast(VISITOR, 1);
      List<String> organisers = bot.server.awaitReceivedAtLeast(ORGANISER, 1);
      assertThat(visitors.getFirst()).doesNotContain("/reload", "주최자");
      assertThat(organisers.getFirst())
          .startsWith(visitors.getFirst())
          .contains("주최자 명령:", "/reload", "/soldout");
      // Telegram knows no chat with who has not written yet: so it is set once more.
      assertThat(bot.server.await("setMyCommands").body()).isEqualTo(own.body());
      bot.says(ORGANISER, "/editions");
      assertThat(bot.server.effects("setMyCommands")).hasSize(3);
    }
  }

  @Test
  void code_admitsOnce_andARestartKeepsIt() throws Exception {
    try (OrganisedBot bot = OrganisedBot.ofNobody(folder, () -> OrganisedBot.NOW)) {
      String ordinary = bot.says(ORGANISER, "/reload");
      String code = bot.code.reveal();

      assertThat(bot.says(ORGANISER, "/organiser " + code))
          .startsWith("주최자로 등록되었습니다.")
          .contains("/reload");
      assertThat(bot.says(VISITOR, "/organiser " + code)).isEqualTo(ordinary);
      assertThat(bot.says(ORGANISER, "/reload")).startsWith("바뀐 것이 없습니다.");
      assertThat(bot.logged()).contains("INFO organiser admitted by code");
      assertThat(String.join("\n", bot.logged())).doesNotContain(code, code.replace("-", ""));
    }
    try (OrganisedBot again = OrganisedBot.ofNobody(folder, () -> OrganisedBot.NOW)) {
      assertThat(again.says(ORGANISER, "/reload")).startsWith("바뀐 것이 없습니다.");
      assertThat(again.says(ORGANISER, "/organiser")).startsWith("이미 주최자로 등록되어 있습니다.");
      assertThat(again.says(ORGANISER, "/delete")).contains("/organiser 취소");
      assertThat(again.says(ORGANISER, "/organiser 취소")).startsWith("주최자에서 빠졌습니다.");
      Call hidden = again.server.awaitEffect("deleteMyCommands");
      assertThat(hidden.body().path("scope").path("chat_id").asText())
          .isEqualTo(String.valueOf(ORGANISER));
      assertThat(again.says(ORGANISER, "/reload")).isEqualTo(again.says(VISITOR, "/xyzzy"));
    }
  }

  @Test
  void codeAfterTenMinutes_isAsUnknownAsAnyCommand() throws Exception {
    AtomicReference<Instant> now = new AtomicReference<>(OrganisedBot.NOW);
    try (OrganisedBot bot = OrganisedBot.ofNobody(folder, now::get)) {
      String ordinary = bot.says(ORGANISER, "/xyzzy");
      now.set(OrganisedBot.NOW.plus(Duration.ofMinutes(10)));

      assertThat(bot.says(ORGANISER, "/organiser " + bot.code.reveal())).isEqualTo(ordinary);
      assertThat(bot.logged()).contains("WARN organiser code refused verdict=OVER");
    }
  }

  @Test
  void fiveWrongCodes_areEnough_andTheRightOneComesTooLate() throws Exception {
    try (OrganisedBot bot = OrganisedBot.ofNobody(folder, () -> OrganisedBot.NOW)) {
      String ordinary = bot.says(ORGANISER, "/xyzzy");
      for (int i = 0; i < 5; i++) {
        assertThat(bot.says(ORGANISER, "/organiser AAAAA-AAAA" + i)).isEqualTo(ordinary);
      }

      assertThat(bot.says(ORGANISER, "/organiser " + bot.code.reveal())).isEqualTo(ordinary);
      assertThat(bot.logged())
          .filteredOn("WARN organiser code refused verdict=WRONG"::equals)
          .hasSize(5);
    }
  }

  // What they publish.

  @Test
  void reload_bringsWhatWasWritten_live() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      assertThat(bot.says(VISITOR, "흙손 머그 얼마예요?")).contains("18,000원");
      rewrite("products.json", "18000", "16000");
      assertThat(bot.says(ORGANISER, "/reload 미리보기")).contains("흙손 머그");
      assertThat(bot.says(VISITOR, "흙손 머그 얼마예요?")).contains("18,000원");

      assertThat(bot.says(ORGANISER, "/reload")).startsWith("2판이 나갔습니다");
      assertThat(bot.says(VISITOR, "흙손 머그 얼마예요?")).contains("16,000원");
    }
  }

  @Test
  void brokenContent_isRefusedWithEveryMistake_andTheOldEditionAnswers() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      rewrite("products.json", "18000", "\"많이\"");
      rewrite("companies.json", "booth", "boooth");

      assertThat(bot.says(ORGANISER, "/reload"))
          .contains("products.json:2:", "[products[0].price]", "companies.json:1:", "boooth");
      assertThat(bot.buttons()).isEmpty();
      assertThat(bot.says(VISITOR, "흙손 머그 얼마예요?")).contains("18,000원");
    }
  }

  @Test
  void hundredsOfMistakes_areCut_andCounted() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      Files.writeString(
          content("products.json"),
          IntStream.range(0, 500)
              .mapToObj(i -> "{ \"id\": \"p" + i + "\", \"nmae\": \"머그\" }")
              .collect(Collectors.joining(",\n", "[", "]")));

      String reply = bot.says(ORGANISER, "/reload");
      assertThat(reply.length()).isLessThanOrEqualTo(4_096);
      assertThat(reply).matches("(?s).*… 그 밖에 [0-9,]+줄이 더 있습니다\\.$");
    }
  }

  @Test
  void questionsThatWouldTurnWrong_areListed_andCanBeForced() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      rewrite("products.json", ", \"price\": 15000", "");

      assertThat(bot.says(ORGANISER, "/reload")).contains("야생화 꿀 얼마예요?", "15,000원");
      assertThat(bot.buttons()).containsExactly("그래도 내보내기", "그만두기");
      assertThat(bot.presses(ORGANISER, "그만두기")).isEqualTo("그만두었습니다. 바뀐 것은 없습니다.");
      assertThat(bot.says(VISITOR, "야생화 꿀 얼마예요?")).contains("15,000원");

      bot.says(ORGANISER, "/reload");
      assertThat(bot.presses(ORGANISER, "그래도 내보내기")).startsWith("2판이 나갔습니다");
      assertThat(bot.says(VISITOR, "야생화 꿀 얼마예요?")).doesNotContain("15,000원");
    }
  }

  @Test
  void editions_areListed_andRolledBackTo_onceItIsMeant() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      rewrite("products.json", "18000", "16000");
      bot.says(ORGANISER, "/reload");
      assertThat(bot.says(ORGANISER, "/editions").lines())
          .satisfiesExactly(
              l -> assertThat(l).startsWith("2판").contains("2019-12-03 12:00", "주최자"),
              l -> assertThat(l).startsWith("1판"));

      assertThat(bot.says(ORGANISER, "/rollback")).contains("/rollback 1");
      assertThat(bot.says(ORGANISER, "/rollback 7")).contains("되돌릴 수 있는 판: 1");
      assertThat(bot.says(ORGANISER, "/rollback 2")).startsWith("지금 답하고 있는 판입니다.");
      assertThat(bot.says(ORGANISER, "/rollback 1")).contains("1판", "맞나요?");
      assertThat(bot.buttons()).containsExactly("예", "아니요");
      assertThat(bot.presses(ORGANISER, "아니요")).isEqualTo("그만두었습니다. 바뀐 것은 없습니다.");
      assertThat(bot.says(VISITOR, "흙손 머그 얼마예요?")).contains("16,000원");

      bot.says(ORGANISER, "/rollback 1");
      assertThat(bot.presses(ORGANISER, "예")).startsWith("3판이 나갔습니다");
      assertThat(bot.says(VISITOR, "흙손 머그 얼마예요?")).contains("18,000원");
    }
  }

  // What they say from the phone.

  @Test
  void closed_isAskedBack_leadsTimeAnswers_andOutlivesARestart() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      assertThat(bot.says(ORGANISER, "/closed 오후 3시 오늘은 3시에 마감합니다"))
          .contains("오늘 15:00에 닫는다고 알립니다.", "「오늘은 3시에 마감합니다」", "오늘은 15:00에 닫아요.」")
          .endsWith("맞나요?");
      assertThat(bot.says(VISITOR, "몇 시까지 해요?")).doesNotContain("15:00");
      bot.says(ORGANISER, "/closed 15:00 오늘은 3시에 마감합니다");
      assertThat(bot.presses(ORGANISER, "예")).isEqualTo("이제 방문객에게 그렇게 말합니다(2판).");
      assertThat(bot.says(VISITOR, "몇 시까지 해요?"))
          .startsWith("오늘은 3시에 마감합니다\n지금 열려 있어요. 오늘은 15:00에 닫아요.");
    }
    assertThat(content("notices.json"))
        .hasContent(
            """
            [
              {"kind":"closed","on":"2019-12-03","at":"15:00","text":"오늘은 3시에 마감합니다"}
            ]
            """);
    try (OrganisedBot again = OrganisedBot.of(folder)) {
      assertThat(again.says(VISITOR, "지금 가도 돼요?")).startsWith("오늘은 3시에 마감합니다\n");
      assertThat(again.says(ORGANISER, "/closed 취소")).contains("15:00에 닫는다는 알림을 거둡니다.");
      again.presses(ORGANISER, "예");
      assertThat(again.says(VISITOR, "몇 시까지 해요?")).contains("19:00에 닫아요").doesNotContain("15:00");
      assertThat(again.says(ORGANISER, "/closed 취소")).isEqualTo("오늘 일찍 닫는다고 알린 것이 없습니다.");
    }
    assertThat(content("notices.json")).doesNotExist();
  }

  @Test
  void closed_thatCannotBeMeant_isSaidSo() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      assertThat(bot.says(ORGANISER, "/closed")).startsWith("몇 시에 닫는지 적어 주세요.");
      assertThat(bot.says(ORGANISER, "/closed 일찍 닫아요")).startsWith("몇 시에 닫는지 적어 주세요.");
      assertThat(bot.says(ORGANISER, "/closed 09:00")).startsWith("오늘은 10:00에 엽니다.");
      assertThat(bot.says(ORGANISER, "/closed 20:00")).startsWith("오늘은 본래 19:00에 닫습니다.");
      assertThat(bot.says(ORGANISER, "/closed 15:00 " + "가".repeat(301)))
          .startsWith("너무 깁니다: 301자.");
      assertThat(bot.buttons()).isEmpty();
    }
  }

  @Test
  void notice_standsFirst_untilItIsTakenBack() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      assertThat(bot.says(ORGANISER, "/notice")).startsWith("알릴 말을 적어 주세요.");
      assertThat(bot.says(ORGANISER, "/notice 주차장이 <가득> 찼습니다"))
          .contains("「알려 드려요: 주차장이 <가득> 찼습니다」", "오늘 밤 12시까지");
      assertThat(bot.presses(ORGANISER, "아니요")).isEqualTo("그만두었습니다. 바뀐 것은 없습니다.");
      assertThat(content("notices.json")).doesNotExist();

      bot.says(ORGANISER, "/notice 주차장이 <가득> 찼습니다");
      bot.presses(ORGANISER, "예");
      assertThat(bot.says(VISITOR, "/start")).startsWith("알려 드려요: 주차장이 <가득> 찼습니다\n");
      assertThat(bot.says(VISITOR, "주차 돼요?")).doesNotContain("가득");

      assertThat(bot.says(ORGANISER, "/notice 취소")).contains("- 주차장이 <가득> 찼습니다");
      bot.presses(ORGANISER, "예");
      assertThat(bot.says(VISITOR, "/start")).doesNotContain("가득");
      assertThat(bot.says(ORGANISER, "/notice 취소")).isEqualTo("지금 알리고 있는 것이 없습니다.");
    }
  }

  @Test
  void soldOut_isSaidFirst_untilItIsTakenBack() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      assertThat(bot.says(ORGANISER, "/soldout 야생화 꿀"))
          .contains("품절이라고 알립니다: 야생화 꿀", "「야생화 꿀은 품절되었어요.」");
      bot.presses(ORGANISER, "예");
      assertThat(bot.says(VISITOR, "꿀 얼마예요?")).startsWith("야생화 꿀은 품절되었어요.\n").contains("15,000원");
      assertThat(bot.says(ORGANISER, "/soldout 꿀")).startsWith("이미 품절이라고 알린 제품입니다: 야생화 꿀");

      assertThat(bot.says(ORGANISER, "/soldout 취소 꿀")).contains("품절 알림을 거둡니다: 야생화 꿀");
      bot.presses(ORGANISER, "예");
      assertThat(bot.says(VISITOR, "꿀 얼마예요?")).doesNotContain("품절");
      assertThat(bot.says(ORGANISER, "/soldout 취소")).isEqualTo("품절이라고 알린 제품이 없습니다.");
    }
  }

  @Test
  void productThatIsNotClear_isOfferedToChooseFrom() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      assertThat(bot.says(ORGANISER, "/soldout 머그")).startsWith("어느 제품인가요?");
      assertThat(bot.buttons()).containsExactlyInAnyOrder("흙손 머그 (흙내음공방)", "달빛 머그 (흙내음공방)");
      assertThat(bot.presses(ORGANISER, "달빛 머그 (흙내음공방)")).contains("달빛 머그", "맞나요?");
      bot.presses(ORGANISER, "예");

      assertThat(bot.says(VISITOR, "달빛 머그 있어요?")).startsWith("달빛 머그는 품절되었어요.");
      assertThat(bot.says(VISITOR, "흙손 머그 있어요?")).doesNotContain("품절");
      assertThat(bot.says(ORGANISER, "/soldout 자동차")).isEqualTo("그런 제품을 찾지 못했습니다: 자동차");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/closed 15:00", "/notice 비가 와도 엽니다", "/soldout 야생화 꿀"})
  void change_isMadeByYes_andByNothingElse(String command) throws Exception {
    String yes;
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      bot.says(ORGANISER, command);
      yes = bot.data("예");
      assertThat(bot.presses(ORGANISER, "아니요")).isEqualTo("그만두었습니다. 바뀐 것은 없습니다.");
      bot.server.press(ORGANISER, yes);
      assertThat(bot.reply(ORGANISER)).contains("이미 눌렀거나");
      bot.says(ORGANISER, command);
      yes = bot.data("예");
    }
    assertThat(content("notices.json")).doesNotExist();
    try (OrganisedBot again = OrganisedBot.of(folder)) {
      again.server.press(ORGANISER, yes);
      assertThat(again.reply(ORGANISER)).contains("오래되어 쓸 수 없습니다");
      assertThat(content("notices.json")).doesNotExist();
      again.says(ORGANISER, command);
      assertThat(again.presses(ORGANISER, "예")).isEqualTo("이제 방문객에게 그렇게 말합니다(2판).");
    }
    String written = Files.readString(content("notices.json"));
    try (OrganisedBot third = OrganisedBot.of(folder)) {
      assertThat(third.says(ORGANISER, "/editions")).startsWith("2판(지금)");
      assertThat(content("notices.json")).hasContent(written);
    }
  }

  /** Who presses yes means what they read, not what has become of it. */
  @Test
  void buttons_areGoodOnce_inTheirChat_andInTheirRun() throws Exception {
    String yes;
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      bot.says(ORGANISER, "/soldout 야생화 꿀");
      yes = bot.data("예");
      bot.server.press(VISITOR, yes);
      assertThat(bot.reply(VISITOR)).isEqualTo(Updates.OLD_BUTTON);
      assertThat(content("notices.json")).doesNotExist();
    }
    try (OrganisedBot again = OrganisedBot.of(folder)) {
      again.server.press(ORGANISER, yes);
      assertThat(again.reply(ORGANISER)).contains("오래되어 쓸 수 없습니다");
      assertThat(content("notices.json")).doesNotExist();

      again.says(ORGANISER, "/soldout 야생화 꿀");
      yes = again.data("예");
      again.presses(ORGANISER, "예");
      again.server.press(ORGANISER, yes);
      assertThat(again.reply(ORGANISER)).contains("이미 눌렀거나");
    }
  }

  @Test
  void editWithBrokenFilesBeside_isRefused_andLeavesTheNoticesAsTheyWere() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      rewrite("products.json", "21000", "-1");
      bot.says(ORGANISER, "/soldout 야생화 꿀");

      assertThat(bot.presses(ORGANISER, "예")).contains("products.json:3:", "[products[1].price]");
      assertThat(content("notices.json")).doesNotExist();
      assertThat(bot.says(VISITOR, "꿀 얼마예요?")).doesNotContain("품절");
    }
  }

  @Test
  void brokenNoticesFile_isNotOverwritten() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      String broken = "[{ \"kind\": \"notice\", \"text\": \"비가 와도 엽니다.\" ]";
      Files.writeString(content("notices.json"), broken);
      bot.says(ORGANISER, "/soldout 야생화 꿀");

      assertThat(bot.presses(ORGANISER, "예")).startsWith("내보내지 않았습니다.").contains("notices.json:1:");
      assertThat(content("notices.json")).hasContent(broken);
    }
  }

  @Test
  void changeThatTurnsAQuestionWrong_isOfferedToForce() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      rewrite("products.json", ", \"price\": 15000", "");
      bot.says(ORGANISER, "/notice 주차장이 가득 찼습니다");

      assertThat(bot.presses(ORGANISER, "예")).contains("야생화 꿀 얼마예요?");
      assertThat(content("notices.json")).doesNotExist();
      assertThat(bot.presses(ORGANISER, "그래도 내보내기")).isEqualTo("이제 방문객에게 그렇게 말합니다(2판).");
      assertThat(content("notices.json")).exists();
    }
  }

  @Test
  void ofSeveralFairs_oneIsChosenFirst() throws Exception {
    Path tea = Files.createDirectories(folder.resolve("fairs/tea-day"));
    Files.writeString(
        tea.resolve("fair.json"),
        Files.readString(content("fair.json"))
            .replace("mug-market", "tea-day")
            .replace("머그 장터", "차 마시는 날")
            .replace("2019-12-02", "2019-12-03"));
    Files.writeString(tea.resolve("products.json"), "[{ \"id\": \"tea\", \"name\": \"우전 녹차\" }]");
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      assertThat(bot.says(ORGANISER, "/closed 15:00")).isEqualTo("어느 박람회인가요?");
      assertThat(bot.buttons()).containsExactly("머그 장터", "차 마시는 날");
      assertThat(bot.presses(ORGANISER, "차 마시는 날")).contains("박람회: 차 마시는 날", "맞나요?");
      bot.presses(ORGANISER, "예");
      assertThat(tea.resolve("notices.json")).exists();
      assertThat(content("notices.json")).doesNotExist();

      assertThat(bot.says(ORGANISER, "/soldout 우전 녹차")).contains("박람회: 차 마시는 날", "우전 녹차");
    }
  }

  @Test
  void noticesWrittenByHandMeanwhile_areNotLost() throws Exception {
    try (OrganisedBot bot = OrganisedBot.of(folder)) {
      Files.writeString(
          content("notices.json"), "[{ \"kind\": \"notice\", \"text\": \"비가 와도 엽니다.\" }]");
      bot.says(ORGANISER, "/soldout 야생화 꿀");
      bot.presses(ORGANISER, "예");

      assertThat(bot.says(VISITOR, "/start")).startsWith("알려 드려요: 비가 와도 엽니다.\n");
      assertThat(bot.says(VISITOR, "꿀 얼마예요?")).startsWith("야생화 꿀은 품절되었어요.");
    }
  }
}
