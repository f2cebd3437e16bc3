package nl.partnership.web.base;

import static nl.partnership.web.base.House.WEBAPP;
import static nl.partnership.web.base.House.assertNone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.partnership.domain.base.Room;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What every room keeps to, as far as Java's own rules ({@link FloorPlanTest}) do not see it: folders, bundles and pages. */
@Tag("shape")
class RoomsTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");
    private static final Path MAIL = Path.of("../partnership-ejb/src/main/resources/mail");
    /** Beside the rooms; the words of Jakarta Faces itself stand in a bundle of theirs. */
    private static final Set<String> NO_ROOMS = Set.of("WEB-INF", "resources", "tags", "faces");

    @Test
    void every_folder_and_bundle_belongs_to_a_room() {
        Set<String> strangers = new TreeSet<>();
        for (Path bundles : List.of(MESSAGES, MAIL)) {
            names(bundles)
                    .map(name -> name.replaceFirst("_(nl|en)\\.properties$", ""))
                    .forEach(strangers::add);
        }
        Stream.of(WEBAPP, WEBAPP.resolve("WEB-INF"))
                .flatMap(RoomsTest::names)
                .filter(name -> !name.contains("."))
                .forEach(strangers::add);
        strangers.removeIf(name -> NO_ROOMS.contains(name) || Room.of(name).isPresent());
        assertNone(strangers, "folders or bundles: add the room to " + Room.class.getName());
    }

    @Test
    void a_room_with_pages_has_texts_in_both_languages() {
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
        assertNone(missing, "rooms without texts");
    }

    @Test
    void mail_is_written_in_both_languages() {
        List<String> missing = names(MAIL)
                .map(name -> name.contains("_nl.") ? name.replace("_nl.", "_en.") : name.replace("_en.", "_nl."))
                .map(MAIL::resolve)
                .filter(other -> !Files.exists(other))
                .map(Path::toString)
                .toList();
        assertNone(missing, "mails that are there in one language alone; make");
    }

    private static Stream<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
