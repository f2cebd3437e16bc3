package nl.partnership.web.base;

import static nl.partnership.web.base.House.assertNone;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.partnership.domain.base.Room;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The texts of each room, file by file. */
@Tag("shape")
class BundlesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path KEPT = Path.of("../partnership-ejb/src/main/resources/conversation/kept-sentences.txt");
    private static final Pattern FORMAT = Pattern.compile("\\{\\d+,");
    private static final Pattern LINE = Pattern.compile("(?m)^[ \\t]*([^#!\\s=:]+)[ \\t]*[=:]");

    @Test
    void both_languages_say_the_same_things() {
        List<String> alone = new ArrayList<>();
        for (Room room : Room.values()) {
            Difference.between(keys(room, "nl"), keys(room, "en"))
                    .forEach(line -> alone.add(bundle(room, "en") + " " + line));
        }
        assertNone(alone, "what the English bundle has otherwise than the Dutch one");
    }

    @Test
    void what_closed_conversations_keep_in_keys_can_still_be_read() throws IOException {
        Set<String> all = new HashSet<>();
        for (Room room : Room.values()) {
            all.addAll(keys(room, "nl"));
        }
        List<String> gone = new ArrayList<>();
        for (String line : Files.readAllLines(KEPT)) {
            String start = line.replace("*", "");
            boolean there = line.startsWith("#")
                    || (start.equals(line) ? all.contains(line) : all.stream().anyMatch(key -> key.startsWith(start)));
            if (!there) {
                gone.add(line);
            }
        }
        assertNone(gone, "keys that rows of closed conversations hold, and that no bundle has any more");
    }

    /** {@link Messages#fill} fills in words: what chooses by a number would break the page. */
    @Test
    void no_sentence_chooses_or_formats_by_what_is_filled_in() {
        List<String> formatting = new ArrayList<>();
        for (Room room : Room.values()) {
            for (String language : List.of("nl", "en")) {
                Messages.read(room.code(), language).forEach((key, sentence) -> {
                    if (FORMAT.matcher(sentence.toString()).find()) {
                        formatting.add(language + " " + key);
                    }
                });
            }
        }
        assertNone(formatting, "sentences that format what is filled in; give each its own key");
    }

    @Test
    void every_key_starts_with_its_room() {
        List<String> strange = new ArrayList<>();
        lines((bundle, room, line, where) -> {
            if (!line.group(1).startsWith(room.code() + ".")) {
                strange.add(where + " " + line.group(1));
            }
        });
        assertNone(strange, "a key starts with the room of its bundle, as guestbook.title in guestbook_nl");
    }

    @Test
    void a_bundle_says_a_thing_once() {
        Set<String> met = new HashSet<>();
        List<String> again = new ArrayList<>();
        lines((bundle, room, line, where) -> {
            if (!met.add(bundle + line.group(1))) {
                again.add(where + " " + line.group(1));
            }
        });
        assertNone(again, "keys that stand in their bundle a second time");
    }

    @Test
    void every_sentence_says_something_and_fills_in_what_it_promises() {
        List<String> wrong = new ArrayList<>();
        for (Room room : Room.values()) {
            for (String language : Language.ALL) {
                Properties texts = Messages.read(room.code(), language);
                for (String key : texts.stringPropertyNames()) {
                    String text = texts.getProperty(key);
                    if (text.isBlank()) {
                        wrong.add(bundle(room, language) + " " + key + " says nothing");
                    }
                    if (text.contains("{") && text.contains("'")) {
                        wrong.add(bundle(room, language) + " " + key + ": write ’, as ' is special beside {0}");
                    }
                }
            }
        }
        assertNone(wrong, "sentences");
    }

    /** A line of a bundle, and where it stands. */
    private interface Look {
        void at(Path bundle, Room room, MatchResult line, String where);
    }

    private static void lines(Look look) {
        for (Room room : Room.values()) {
            Stream.of("nl", "en")
                    .map(language -> bundle(room, language))
                    .filter(Files::exists)
                    .forEach(bundle -> {
                        String text = House.read(bundle);
                        LINE.matcher(text)
                                .results()
                                .forEach(line -> look.at(bundle, room, line, House.where(bundle, text, line.start(1))));
                    });
        }
    }

    private static Path bundle(Room room, String language) {
        return MESSAGES.resolve(room.code() + "_" + language + ".properties");
    }

    private static List<String> keys(Room room, String language) {
        return List.copyOf(Messages.read(room.code(), language).stringPropertyNames());
    }
}
