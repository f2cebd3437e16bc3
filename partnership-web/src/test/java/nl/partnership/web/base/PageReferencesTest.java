package nl.partnership.web.base;

import static nl.partnership.web.base.House.WEBAPP;
import static nl.partnership.web.base.House.assertNone;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.domain.base.Room;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whom a page names: beans that are there, and nothing of a higher room. */
@Tag("shape")
class PageReferencesTest {

    private static final Pattern IN_ROOM = Pattern.compile("(?:WEB-INF/)?(\\w+)/[^/]+");
    private static final Pattern EXPRESSION = Pattern.compile("#\\{([^}]*)}");
    private static final Pattern WORD = Pattern.compile("(?<![\\w.'])([a-z]\\w*)(?![\\w'(])");
    private static final Pattern PAGE = Pattern.compile("/(?:WEB-INF/)?([a-z]+)/[a-z-]+\\.xhtml");
    private static final Pattern TEXT = Pattern.compile("'([a-z]+)\\.[\\w.]*'");

    private static final Pattern INCLUDE =
            Pattern.compile("<ui:include src=\"([^\"]+)\"[^>/]*>(.*?)</ui:include>", Pattern.DOTALL);
    private static final Pattern PARAM = Pattern.compile("<ui:param\\s+name=\"(\\w+)\"");

    /** What a page must show of a higher room is a part that room brings: {@link PagePart}. */
    @Test
    void a_page_refers_to_no_higher_room() {
        Map<String, Room> beans = beans();
        assertTrue(beans.size() > 50, "beans that pages name");
        List<String> upwards = new ArrayList<>();
        for (Path file : House.xhtml()) {
            // what lies in no room, the first address, leads everywhere
            Optional<Room> own = ownRoom(file);
            List<String> lines = House.read(file).lines().toList();
            for (int line = 0; own.isPresent() && line < lines.size(); line++) {
                for (Map.Entry<String, Room> met : met(lines.get(line), beans).entrySet()) {
                    if (!own.get().knows(met.getValue())) {
                        upwards.add(file + ":" + (line + 1) + " refers to "
                                + met.getValue().code() + " by " + met.getKey());
                    }
                }
            }
        }
        assertNone(upwards, "pages that refer to a higher room");
    }

    @Test
    void a_page_names_no_bean_that_is_not_there() {
        Set<String> beans = House.beans().keySet();
        List<String> missing = new ArrayList<>();
        for (Path file : House.xhtml()) {
            String text = House.read(file);
            for (MatchResult expression : EXPRESSION.matcher(text).results().toList()) {
                words(expression.group(1))
                        .filter(word -> word.endsWith("Page") && !beans.contains(word))
                        .map(word -> House.where(file, text, expression.start()) + " " + word)
                        .forEach(missing::add);
            }
        }
        assertNone(missing, "names of pages' beans that no class with @Named has");
    }

    /** What nobody reads was meant for a name that the part calls otherwise: it would show nothing, and nobody be told. */
    @Test
    void a_part_of_a_page_reads_what_it_is_given() {
        List<String> unread = new ArrayList<>();
        int given = 0;
        for (Path file : House.xhtml()) {
            String text = House.read(file);
            for (MatchResult include : INCLUDE.matcher(text).results().toList()) {
                Set<String> read = readBy(WEBAPP.resolve(include.group(1).substring(1)), new HashSet<>());
                for (MatchResult param :
                        PARAM.matcher(include.group(2)).results().toList()) {
                    given++;
                    if (!read.contains(param.group(1))) {
                        unread.add(House.where(file, text, include.start()) + " " + param.group(1) + " for "
                                + include.group(1));
                    }
                }
            }
        }
        assertTrue(given > 20, "what parts of pages are given");
        assertNone(unread, "what is given to a part of a page that reads nothing of that name");
    }

    /** The words in the expressions of a part, and of the parts in it, which read the same. */
    private static Set<String> readBy(Path part, Set<Path> seen) {
        Set<String> read = new HashSet<>();
        if (!seen.add(part)) {
            return read;
        }
        EXPRESSION
                .matcher(House.read(part))
                .results()
                .flatMap(each -> words(each.group(1)))
                .forEach(read::add);
        House.parts(part).forEach(inner -> read.addAll(readBy(inner, seen)));
        return read;
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

    private static Map<String, Room> met(String line, Map<String, Room> beans) {
        Map<String, Room> met = new TreeMap<>();
        for (MatchResult expression : EXPRESSION.matcher(line).results().toList()) {
            words(expression.group(1)).filter(beans::containsKey).forEach(bean -> met.put(bean, beans.get(bean)));
        }
        for (Pattern pattern : List.of(PAGE, TEXT)) {
            pattern.matcher(line).results().forEach(hit -> Room.of(hit.group(1))
                    .ifPresent(room -> met.put(hit.group(), room)));
        }
        return met;
    }

    private static Stream<String> words(String expression) {
        return WORD.matcher(expression.replaceAll("'[^']*'", "''")).results().map(word -> word.group(1));
    }

    private static Optional<Room> ownRoom(Path page) {
        Matcher folder = IN_ROOM.matcher(WEBAPP.relativize(page).toString().replaceFirst("/tags/", "/"));
        return folder.matches() ? Room.of(folder.group(1)) : Optional.empty();
    }

    /** That a bean is in no room, the floor plan says. */
    private static Map<String, Room> beans() {
        Map<String, Room> beans = new TreeMap<>();
        for (Map.Entry<String, JavaClass> bean : House.beans().entrySet()) {
            Room.ofPackage(bean.getValue().getPackageName()).ifPresent(room -> beans.put(bean.getKey(), room));
        }
        return beans;
    }
}
