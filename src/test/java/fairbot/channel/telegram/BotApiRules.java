package fairbot.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * The Bot API's published rules (10.1) for the methods that the bot uses. A request that breaks one
 * would be refused, or would show nonsense, in front of a visitor.
 */
final class BotApiRules {
  private record Parameters(Set<String> required, Set<String> others) {}

  private static final Set<String> SENDING =
      Set.of(
          "business_connection_id",
          "message_thread_id",
          "direct_messages_topic_id",
          "disable_notification",
          "protect_content",
          "allow_paid_broadcast",
          "message_effect_id",
          "suggested_post_parameters",
          "reply_parameters",
          "reply_markup",
          "parse_mode",
          "entities",
          "link_preview_options");

  private static final Map<String, Parameters> METHODS =
      new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    METHODS.put("getMe", new Parameters(Set.of(), Set.of()));
    METHODS.put(
        "getUpdates",
        new Parameters(Set.of(), Set.of("offset", "limit", "timeout", "allowed_updates")));
    METHODS.put("sendMessage", new Parameters(Set.of("chat_id", "text"), SENDING));
    METHODS.put(
        "sendVenue",
        new Parameters(Set.of("chat_id", "latitude", "longitude", "title", "address"), SENDING));
    METHODS.put(
        "answerCallbackQuery",
        new Parameters(
            Set.of("callback_query_id"), Set.of("text", "show_alert", "url", "cache_time")));
    METHODS.put(
        "setMyCommands", new Parameters(Set.of("commands"), Set.of("scope", "language_code")));
  }

  private static final Pattern TAG =
      Pattern.compile(
          "</?(b|strong|i|em|u|ins|s|strike|del|code|pre|blockquote|tg-spoiler)>|<a href=\"[^\"<>]*\">|</a>");
  private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|#\\d+);");

  private BotApiRules() {}

  /** The rules that the request breaks. */
  static List<String> broken(String method, JsonNode request) {
    List<String> broken = new ArrayList<>();
    Parameters parameters = METHODS.get(method);
    if (parameters == null) {
      return List.of("unknown method " + method);
    }
    for (String name : parameters.required()) {
      if (request.path(name).isMissingNode() || request.path(name).isNull()) {
        broken.add(method + " lacks " + name);
      }
    }
    request
        .fieldNames()
        .forEachRemaining(
            name -> {
              boolean known =
                  parameters.required().contains(name)
                      || parameters.others().contains(name)
                      || name.equals("method");
              if (!known) {
                broken.add(method + " does not know " + name);
              }
            });
    switch (method.toLowerCase(Locale.ROOT)) {
      case "getupdates" -> {
        range(broken, "limit", request.path("limit").asInt(100), 1, 100);
        range(broken, "timeout", request.path("timeout").asInt(0), 0, 50);
      }
      case "sendmessage" -> {
        text(broken, request);
        keyboard(broken, request.path("reply_markup"));
      }
      case "sendvenue" -> {
        range(broken, "title", request.path("title").asText().length(), 1, 1000);
        range(broken, "address", request.path("address").asText().length(), 1, 1000);
      }
      case "answercallbackquery" ->
          range(broken, "text", request.path("text").asText().length(), 0, 200);
      case "setmycommands" -> {
        range(broken, "commands", request.path("commands").size(), 0, 100);
        for (JsonNode command : request.path("commands")) {
          if (!command.path("command").asText().matches("[a-z0-9_]{1,32}")) {
            broken.add("command name " + command);
          }
          range(broken, "description", command.path("description").asText().length(), 1, 256);
        }
      }
      default -> {}
    }
    return broken;
  }

  /** The text as a visitor reads it: tags gone, entities resolved. */
  static String shown(JsonNode request) {
    String text = request.path("text").asText();
    if (!request.path("parse_mode").asText().equals("HTML")) {
      return text;
    }
    return TAG.matcher(text)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static void text(List<String> broken, JsonNode request) {
    range(broken, "text", shown(request).strip().length(), 1, 4096);
    if (request.path("parse_mode").asText().equals("HTML")) {
      String bare =
          ENTITY.matcher(TAG.matcher(request.path("text").asText()).replaceAll("")).replaceAll("");
      if (bare.matches("(?s).*[<>&].*")) {
        broken.add("text is not escaped");
      }
    }
  }

  private static void keyboard(List<String> broken, JsonNode markup) {
    for (JsonNode row : markup.path("inline_keyboard")) {
      for (JsonNode button : row) {
        byte[] data = button.path("callback_data").asText().getBytes(StandardCharsets.UTF_8);
        range(broken, "callback_data", data.length, 1, 64);
        range(broken, "button text", button.path("text").asText().strip().length(), 1, 1000);
      }
    }
  }

  private static void range(List<String> broken, String what, int length, int least, int most) {
    if (length < least || length > most) {
      broken.add(what + " is " + length + ", not " + least + " to " + most);
    }
  }
}
