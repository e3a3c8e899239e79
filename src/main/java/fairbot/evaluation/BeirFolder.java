package fairbot.evaluation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fairbot.content.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A data set in the layout of BEIR: {@code corpus.jsonl}, {@code queries.jsonl} and {@code
 * qrels/test.tsv}. Immutable.
 *
 * @param documents title and text by their ids, in order
 * @param queries texts by their ids, in order, only those with a judgement
 * @param relevant by query: documents and how relevant each is, from 1
 */
record BeirFolder(
    Map<String, Document> documents,
    Map<String, String> queries,
    Map<String, Map<String, Integer>> relevant) {

  /** Either may be empty. */
  record Document(String title, String text) {}

  /** Each reads a line and says in Korean what is wrong; empty if nothing. */
  private interface LineReader {
    String read(String line) throws JsonProcessingException;
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** Reads a folder; with a problem added, it is not whole. */
  static BeirFolder read(Path folder, List<Problem> problems) {
    Map<String, Document> documents = new LinkedHashMap<>();
    Map<String, String> queries = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> relevant = new LinkedHashMap<>();
    lines(
        folder.resolve("corpus.jsonl"),
        problems,
        line -> {
          JsonNode node = JSON.readTree(line);
          documents.put(
              node.path("_id").asText(),
              new Document(node.path("title").asText(""), node.path("text").asText("")));
          return node.path("_id").isMissingNode() ? "\"_id\"가 없습니다." : "";
        });
    lines(
        folder.resolve("queries.jsonl"),
        problems,
        line -> {
          JsonNode node = JSON.readTree(line);
          queries.put(node.path("_id").asText(), node.path("text").asText(""));
          return node.path("_id").isMissingNode() ? "\"_id\"가 없습니다." : "";
        });
    List<String> header = new ArrayList<>();
    lines(
        folder.resolve("qrels").resolve("test.tsv"),
        problems,
        line -> {
          String[] columns = line.strip().split("\t", -1);
          if (header.isEmpty()) {
            header.add(line);
            return "";
          }
          if (columns.length != 3 || !columns[2].matches("-?\\d{1,4}")) {
            return "query-id, corpus-id, score 세 칸을 탭으로 나누어 적어 주세요.";
          }
          int score = Integer.parseInt(columns[2]);
          if (score > 0) {
            relevant.computeIfAbsent(columns[0], q -> new LinkedHashMap<>()).put(columns[1], score);
          }
          return "";
        });
    queries.keySet().retainAll(relevant.keySet());
    if (problems.isEmpty() && (documents.isEmpty() || queries.isEmpty())) {
      problems.add(new Problem(folder.toString(), 0, 0, "", "문서나, 판정이 있는 질문이 하나도 없습니다."));
    }
    return new BeirFolder(documents, queries, relevant);
  }

  private static void lines(Path file, List<Problem> problems, LineReader reader) {
    String name = file.toString();
    if (!Files.isRegularFile(file)) {
      problems.add(new Problem(name, 0, 0, "", "파일이 없습니다. BEIR 형식의 폴더인지 확인해 주세요."));
      return;
    }
    int number = 0;
    try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank()) {
          continue;
        }
        String wrong;
        try {
          wrong = reader.read(line);
        } catch (JsonProcessingException e) {
          wrong = "JSON이 아닙니다. 한 줄에 하나씩 적어 주세요.";
        }
        if (!wrong.isEmpty()) {
          problems.add(new Problem(name, number, 0, "", wrong));
        }
      }
    } catch (IOException e) {
      problems.add(new Problem(name, number + 1, 0, "", "읽을 수 없습니다. UTF-8로 저장된 파일인지 확인해 주세요."));
    }
  }
}
