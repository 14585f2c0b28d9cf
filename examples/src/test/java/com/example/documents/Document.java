package com.example.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A Markdown file of the project.
 *
 * @param path from the project's root
 */
record Document(String path) {

  static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

  static final Document README = new Document("README.md");
  static final Document README_IN_CHINESE = new Document("README_CN.md");
  static final Document STARTER = new Document("examples/starter/README.md");
  static final Document GUIDE = new Document("docs/guide.md");
  static final Document FOR_AGENTS = new Document("docs/writing-tests-with-ai-agents.md");

  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(\\w*)\\n(.*?)^```$");
  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
  private static final Pattern INLINE = Pattern.compile("`([^`\\n]+)`");
  private static final Pattern LINK =
      Pattern.compile(
          "\\]\\((?<inline>[^)\\s]+)\\)|<(?<bare>https?://[^>]+)>|(?:src|srcset)=\"(?<tag>[^\"]+)\"");
  private static final Pattern HEADING = Pattern.compile("(?m)^(#+) (.*)$");

  /**
   * A fenced block.
   *
   * @param language what follows the fence; empty for none
   * @param code with its last line break
   */
  record Block(String language, String code) {

    String firstLine() {
      return code.lines().findFirst().orElse("");
    }
  }

  /** Whatever users and contributors read. */
  static List<Document> all() {
    try (Stream<Path> docs = Files.list(ROOT.resolve("docs"))) {
      return Stream.concat(
              Stream.of(
                  README,
                  README_IN_CHINESE,
                  STARTER,
                  new Document("CONTRIBUTING.md"),
                  new Document("AGENTS.md"),
                  new Document("benchmarks/README.md")),
              docs.map(file -> "docs/" + file.getFileName())
                  .filter(path -> path.endsWith(".md"))
                  .map(Document::new))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file() {
    return ROOT.resolve(path);
  }

  String text() {
    try {
      return Files.readString(file()).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<Block> blocks() {
    return BLOCK
        .matcher(text())
        .results()
        .map(found -> new Block(found.group(1), found.group(2)))
        .toList();
  }

  /** All but the blocks and the comments. */
  String prose() {
    return COMMENT.matcher(BLOCK.matcher(text()).replaceAll("")).replaceAll("");
  }

  List<String> inlineCode() {
    return INLINE.matcher(prose()).results().map(found -> found.group(1)).toList();
  }

  /** Where links and pictures lead, in the order of the text. */
  List<String> links() {
    return LINK.matcher(withoutInlineCode()).results().map(Document::target).toList();
  }

  /** Of each heading, how deep it is. */
  List<Integer> depths() {
    return HEADING.matcher(prose()).results().map(found -> found.group(1).length()).toList();
  }

  /** What a link can name behind its number sign, as GitHub makes it of the headings. */
  List<String> anchors() {
    return HEADING
        .matcher(prose())
        .results()
        .map(found -> found.group(2).replaceAll("\\[([^]]*)]\\([^)]*\\)", "$1"))
        .map(heading -> heading.toLowerCase(Locale.ROOT))
        .map(heading -> heading.replaceAll("[^\\p{L}\\p{N} _-]", "").replace(' ', '-'))
        .toList();
  }

  /** Of each line of a table, how many cells it has. */
  List<Integer> cells() {
    return prose()
        .lines()
        .filter(line -> line.startsWith("|"))
        .map(line -> line.split("(?<!\\\\)\\|", -1).length - 2)
        .toList();
  }

  private String withoutInlineCode() {
    return INLINE.matcher(prose()).replaceAll("");
  }

  private static String target(MatchResult link) {
    return Stream.of(1, 2, 3).map(link::group).filter(Objects::nonNull).findFirst().orElseThrow();
  }

  @Override
  public String toString() {
    return path;
  }
}
