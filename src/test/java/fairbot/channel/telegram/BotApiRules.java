package fairbot.channel.telegram;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The Bot API's published rules: methods, parameters, types and lengths, as they stand in {@code
 * bot-api/rules.json}. A request that breaks one would be refused, or would show nonsense, in front
 * of a visitor.
 */
public final class BotApiRules {
  private static final Pattern SIZE = Pattern.compile(", (\\d+)-(\\d+)( .+)?$");
  private static final String ARRAY = "Array of ";

  private static final Pattern TAG =
      Pattern.compile(
          "</?(b|strong|i|em|u|ins|s|strike|del|code|pre|blockquote|tg-spoiler)>|<a href=\"[^\"<>]*\">|</a>");
  private static final Pattern ENTITY = Pattern.compile("&(lt|gt|amp|quot|#\\d+);");
  private static final Pattern COMMAND = Pattern.compile("[a-z0-9_]+");
  private static final Pattern SECRET = Pattern.compile("[A-Za-z0-9_-]+");

  private static final JsonNode TYPES;

  /** The API takes its methods' names in any case. */
  private static final Map<String, JsonNode> METHODS = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

  static {
    try (InputStream rules = BotApiRules.class.getResourceAsStream("/bot-api/rules.json")) {
      JsonNode all = new ObjectMapper().readTree(rules);
      TYPES = all.path("types");
      all.path("methods").properties().forEach(m -> METHODS.put(m.getKey(), m.getValue()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private BotApiRules() {}

  /** The rules that the request breaks, each as a sentence. */
  public static List<String> broken(String method, JsonNode request) {
    JsonNode fields = METHODS.get(method);
    if (fields == null) {
      return List.of(method + ": the Bot API has no such method");
    }
    List<String> broken = new ArrayList<>();
    // telegrambots repeats the method's name in the body.
    object(broken, method, request, fields, Set.of("method"));
    return broken;
  }

  /** The text as a visitor reads it: tags gone, entities resolved. */
  static String shown(JsonNode request) {
    return shown(request.path("text").asText(), request);
  }

  private static String shown(String text, JsonNode holder) {
    if (!holder.path("parse_mode").asText().equals("HTML")) {
      return text;
    }
    return TAG.matcher(text)
        .replaceAll("")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  private static void object(
      List<String> broken, String where, JsonNode object, JsonNode fields, Set<String> ignored) {
    fields
        .properties()
        .forEach(
            field -> {
              if (field.getValue().asText().contains(", required")
                  && !object.hasNonNull(field.getKey())) {
                broken.add(where + ": lacks the required " + field.getKey());
              }
            });
    object
        .properties()
        .forEach(
            given -> {
              String name = given.getKey();
              if (ignored.contains(name)) {
                return;
              }
              if (!fields.has(name)) {
                broken.add(where + ": the Bot API does not know " + name);
                return;
              }
              String rule = fields.path(name).asText();
              value(broken, where + "." + name, given.getValue(), rule);
              size(broken, where + "." + name, given.getValue(), object, rule);
              letters(broken, where, name, given.getValue());
            });
  }

  /** Of several types the one that is broken least is meant. */
  private static void value(List<String> broken, String where, JsonNode value, String rule) {
    Stream.of(rule.replaceFirst(",.*", "").split("\\|", -1))
        .map(
            type -> {
              List<String> found = new ArrayList<>();
              typed(found, where, value, type);
              return found;
            })
        .min(Comparator.comparingInt(List::size))
        .ifPresent(broken::addAll);
  }

  private static void typed(List<String> broken, String where, JsonNode value, String type) {
    if (type.startsWith(ARRAY)) {
      if (!value.isArray()) {
        broken.add(where + ": is no " + type);
      }
      value.forEach(item -> typed(broken, where, item, type.substring(ARRAY.length())));
      return;
    }
    boolean fits =
        switch (type) {
          case "Integer" -> value.isIntegralNumber();
          case "Float" -> value.isNumber();
          case "Boolean" -> value.isBoolean();
          case "String" -> value.isTextual();
          default -> value.isObject();
        };
    if (!fits) {
      broken.add(where + ": is no " + type);
    } else if (TYPES.path(type).isTextual()) {
      value(broken, where, value, TYPES.path(type).asText());
    } else if (value.isObject()) {
      object(broken, where, value, TYPES.path(type), Set.of());
    }
  }

  private static void size(
      List<String> broken, String where, JsonNode value, JsonNode holder, String rule) {
    Matcher size = SIZE.matcher(rule);
    if (!size.find()) {
      return;
    }
    String unit = size.group(3) == null ? "" : size.group(3).strip();
    long length =
        switch (unit) {
          case "" -> value.asLong();
          case "items" -> value.size();
          case "bytes" -> value.asText().getBytes(StandardCharsets.UTF_8).length;
          case "characters after entities parsing" -> {
            escaping(broken, where, value.asText(), holder);
            yield shown(value.asText(), holder).strip().length();
          }
          default -> value.asText().length();
        };
    if (length < Long.parseLong(size.group(1)) || length > Long.parseLong(size.group(2))) {
      broken.add(where + ": is " + length + ", may be " + size.group().substring(2));
    }
  }

  private static void escaping(List<String> broken, String where, String text, JsonNode holder) {
    if (holder.path("parse_mode").asText().equals("HTML")) {
      String bare = ENTITY.matcher(TAG.matcher(text).replaceAll("")).replaceAll("");
      if (bare.matches("(?s).*[<>&].*")) {
        broken.add(where + ": is not escaped");
      }
    }
  }

  /** Which letters a value may have, where the API says so, and where it refuses blank ones. */
  private static void letters(List<String> broken, String where, String name, JsonNode value) {
    boolean wrong =
        switch (name) {
          case "command" -> !COMMAND.matcher(value.asText()).matches();
          case "secret_token" -> !SECRET.matcher(value.asText()).matches();
          case "text", "title", "address" -> value.asText().isBlank();
          default -> false;
        };
    if (wrong) {
      broken.add(where + "." + name + ": has letters that the Bot API refuses");
    }
  }
}
