package nl.partnership.web.base;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.Room;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every room keeps to, as far as Java's own rules ({@link FloorPlanTest}) do not see it: pages, texts and words of people. */
@Tag("shape")
class RoomsTest {

    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path MAIL = Path.of("../partnership-ejb/src/main/resources/mail");

    private static final Pattern IN_ROOM = Pattern.compile("(?:WEB-INF/)?(\\w+)/[^/]+");
    private static final Pattern NAMED = Pattern.compile("@Named(?:\\(\"(\\w+)\"\\))?\\s");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?![\\w'(])");
    private static final Pattern PAGE = Pattern.compile("/(?:WEB-INF/)?([a-z]+)/[a-z-]+\\.xhtml");
    private static final Pattern TEXT = Pattern.compile("'([a-z]+)\\.[\\w.]*'");

    private static final Pattern FREE_TEXT = Pattern.compile(
            "@Convert\\(converter = FreeText\\.class\\)((?:\\s*@[^;]*?)?)\\s+(?:private |protected )?String (\\w+)\\b");
    private static final Pattern SCREENED = Pattern.compile("@Screened\\(\\{?([^)]*?)}?\\)");
    private static final Pattern QUOTED = Pattern.compile("\"([\\w.]+)\"");
    private static final Pattern REFUSES = Pattern.compile("content\\.require\\(\\s*\"(\\w+)\"");

    private static final Pattern KIND = Pattern.compile("RecordKind (\\w+)\\s*=\\s*new RecordKind\\(");
    private static final Pattern COUNTED = Pattern.compile("List<RecordKind> kinds\\(\\) \\{(.*?)}", Pattern.DOTALL);

    @Test
    void every_folder_and_bundle_belongs_to_a_room() throws IOException {
        Set<String> strangers = new TreeSet<>();
        for (Path bundles : List.of(MESSAGES, MAIL)) {
            names(bundles)
                    .map(name -> name.replaceFirst("_(nl|en)\\.properties$", ""))
                    .forEach(strangers::add);
        }
        names(WEBAPP)
                .filter(name ->
                        !name.contains(".") && !Set.of("WEB-INF", "resources").contains(name))
                .forEach(strangers::add);
        // the words of Jakarta Faces itself stand in a bundle of theirs
        strangers.removeIf(name -> name.equals("faces") || Room.of(name).isPresent());
        assertEquals(Set.of(), strangers, "add them to " + Room.class.getName());
    }

    @Test
    void a_room_with_pages_has_texts_in_both_languages() throws IOException {
        List<String> missing = new ArrayList<>();
        for (Room room : Room.values()) {
            boolean pages = Files.isDirectory(WEBAPP.resolve(room.code()));
            for (String language : Language.ALL) {
                Path bundle = MESSAGES.resolve(room.code() + "_" + language + ".properties");
                if (pages && !Files.exists(bundle)) {
                    missing.add(WEBAPP.resolve(room.code()) + " has no texts: make " + bundle);
                }
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void mail_is_written_in_both_languages() throws IOException {
        Set<String> alone = names(MAIL)
                .filter(name -> !Files.exists(MAIL.resolve(
                        name.contains("_nl.") ? name.replace("_nl.", "_en.") : name.replace("_en.", "_nl."))))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), alone);
    }

    /** What a page must show of a higher room is a part that room brings: {@link PagePart}. */
    @Test
    void a_page_refers_to_no_higher_room() throws IOException {
        Map<String, Room> beans = beans();
        assertTrue(beans.size() > 50, "beans that pages name");
        List<String> upwards = new ArrayList<>();
        try (Stream<Path> files = Files.walk(WEBAPP)) {
            for (Path file :
                    files.filter(each -> each.toString().endsWith(".xhtml")).toList()) {
                // what lies in no room, the first address, leads everywhere
                Optional<Room> own = ownRoom(file);
                List<String> lines = Files.readAllLines(file);
                for (int line = 0; own.isPresent() && line < lines.size(); line++) {
                    for (Map.Entry<String, Room> met :
                            met(lines.get(line), beans).entrySet()) {
                        if (!own.get().knows(met.getValue())) {
                            upwards.add(WEBAPP.relativize(file) + ":" + (line + 1) + " refers to "
                                    + met.getValue().code() + " by " + met.getKey());
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), upwards);
    }

    @Test
    void the_search_for_higher_rooms_finds_each_way_to_refer_to_one() {
        Map<String, Room> beans = Map.of("tasksPage", Room.TASK);
        assertEquals(
                Set.of("tasksPage"),
                met("<p>#{empty tasksPage.rows ? '' : 'x'}</p>", beans).keySet());
        assertEquals(
                Set.of("/WEB-INF/task/row.xhtml"),
                met("<ui:include src=\"/WEB-INF/task/row.xhtml\"/>", beans).keySet());
        assertEquals(
                Set.of("/task/tasks.xhtml"),
                met("<a href=\"#{request.contextPath}/task/tasks.xhtml?x=1\">", beans)
                        .keySet());
        assertEquals(Set.of("'task.menu'"), met("#{m['task.menu']}", beans).keySet());
        assertEquals(
                Set.of("'task.state.'"),
                met("#{m['task.state.'.concat(row.state())]}", beans).keySet());
        assertEquals(
                Set.of(),
                met("<p class=\"task\">#{row.tasksPage()} #{row.task.menu}</p>", beans)
                        .keySet());
    }

    /** A pupil's name in a record is what the portal exists to prevent; so no field for words of people is forgotten. */
    @Test
    void words_of_people_are_screened_by_a_service_or_say_why_not() throws IOException {
        Set<String> refused = new TreeSet<>();
        for (Path service : sources("partnership-ejb")) {
            String type = service.getFileName().toString().replace("java", "");
            REFUSES.matcher(Files.readString(service)).results().forEach(hit -> refused.add(type + hit.group(1)));
        }
        List<String> silent = new ArrayList<>();
        int fields = 0;
        for (Path entity : sources("partnership-domain")) {
            String source = Files.readString(entity);
            for (MatchResult field : FREE_TEXT.matcher(source).results().toList()) {
                fields++;
                String where = PROJECT.relativize(entity) + ":"
                        + source.substring(0, field.start(2)).lines().count() + " " + field.group(2);
                Matcher screened = SCREENED.matcher(field.group(1));
                if (screened.find()) {
                    QUOTED.matcher(screened.group(1))
                            .results()
                            .map(name -> name.group(1))
                            .filter(name -> !refused.contains(name))
                            .forEach(name -> silent.add(where + ": " + name + " is in no content.require(…)"));
                } else if (!field.group(1).contains("@NotScreened(")) {
                    silent.add(where + ": say @Screened(\"TheService.theField\"), and screen it there");
                }
            }
        }
        assertTrue(fields > 15, "fields with words of people");
        assertEquals(List.of(), silent);
    }

    /** What is not counted is missing in what a board is told before it adopts rules. */
    @Test
    void a_kind_of_record_stands_in_the_census_of_its_room() throws IOException {
        List<String> uncounted = new ArrayList<>();
        int kinds = 0;
        for (Path service : sources("partnership-ejb")) {
            String source = Files.readString(service);
            Matcher counted = COUNTED.matcher(source);
            String census = counted.find() ? counted.group(1) : "";
            for (MatchResult kind : KIND.matcher(source).results().toList()) {
                kinds++;
                if (!census.matches("(?s).*\\b" + kind.group(1) + "\\b.*")) {
                    uncounted.add(PROJECT.relativize(service) + ":"
                            + source.substring(0, kind.start(1)).lines().count() + " " + kind.group(1)
                            + " is in the kinds() of no RecordCensus");
                }
            }
        }
        assertTrue(kinds > 3, "kinds of record");
        assertEquals(List.of(), uncounted);
    }

    private static Map<String, Room> met(String line, Map<String, Room> beans) {
        Map<String, Room> met = new TreeMap<>();
        for (MatchResult expression : EXPRESSION.matcher(line).results().toList()) {
            WORD.matcher(expression.group(1).replaceAll("'[^']*'", "''"))
                    .results()
                    .map(word -> word.group(1))
                    .filter(beans::containsKey)
                    .forEach(bean -> met.put(bean, beans.get(bean)));
        }
        for (Pattern pattern : List.of(PAGE, TEXT)) {
            pattern.matcher(line).results().forEach(hit -> Room.of(hit.group(1))
                    .ifPresent(room -> met.put(hit.group(), room)));
        }
        return met;
    }

    private static Optional<Room> ownRoom(Path page) {
        Matcher folder = IN_ROOM.matcher(WEBAPP.relativize(page).toString().replaceFirst("/tags/", "/"));
        return folder.matches() ? Room.of(folder.group(1)) : Optional.empty();
    }

    /** The beans that pages know by name, on the floors of services and pages. */
    private static Map<String, Room> beans() throws IOException {
        Map<String, Room> beans = new TreeMap<>();
        for (String module : List.of("partnership-ejb", "partnership-web")) {
            for (Path source : sources(module)) {
                Matcher named = NAMED.matcher(Files.readString(source));
                if (named.find()) {
                    String type = source.getFileName().toString().replace(".java", "");
                    String name = named.group(1) == null
                            ? Character.toLowerCase(type.charAt(0)) + type.substring(1)
                            : named.group(1);
                    String java = source.toString().replaceFirst(".*/src/main/java/", "");
                    String folder = java.substring(0, java.lastIndexOf('/')).replace('/', '.');
                    beans.put(name, Room.ofPackage(folder).orElseThrow());
                }
            }
        }
        return beans;
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(PROJECT.resolve(module).resolve("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
