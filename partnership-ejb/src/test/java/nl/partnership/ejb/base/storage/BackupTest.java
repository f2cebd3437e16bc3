package nl.partnership.ejb.base.storage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import nl.partnership.ejb.base.CommandSettings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a back-up leaves alone: another that is made just now, and what is there already. */
class BackupTest {

    private static final String HOME = "partnership.home";
    private static final String KEY_FILE = "partnership.audit.key-file";

    @TempDir
    private Path folder;

    private Path home;
    private String former;

    @BeforeEach
    void name_a_data_folder() throws IOException {
        home = Files.createDirectory(folder.resolve("home"));
        former = System.getProperty(HOME);
        System.setProperty(HOME, home.toString());
    }

    @AfterEach
    void forget_it() {
        System.clearProperty(KEY_FILE);
        if (former == null) {
            System.clearProperty(HOME);
        } else {
            System.setProperty(HOME, former);
        }
    }

    @Test
    void an_answer_is_for_who_asked_for_that_folder() throws Exception {
        BackupNotes notes = new BackupNotes(home);
        Path mine = folder.resolve("mine");
        notes.answer(folder.resolve("of-one-that-was-stopped"), "");
        assertEquals(Optional.empty(), notes.takeAnswer(mine));
        notes.answer(mine, "no room");
        assertEquals(Optional.of("no room"), notes.takeAnswer(mine));
        notes.answer(mine, "");
        assertEquals(Optional.of(""), notes.takeAnswer(mine));
    }

    @Test
    void of_two_at_once_the_second_is_told() throws Exception {
        Path program = Path.of(System.getProperty("java.home"), "bin", "java");
        try (FileChannel file = FileChannel.open(
                        home.resolve("backup.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = file.lock()) {
            Process second = new ProcessBuilder(
                            program.toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            "-D" + HOME + "=" + home,
                            Backup.class.getName(),
                            "make",
                            folder.resolve("backup").toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(second.getInputStream().readAllBytes());
            assertEquals(1, second.waitFor(), said);
            assertTrue(said.contains("another back-up is being made"), said);
            assertTrue(lock.isValid());
        }
        assertFalse(Files.exists(home.resolve("backup.request")));
    }

    @Test
    void restoring_puts_nothing_anywhere_when_another_key_stands_outside_the_data_folder() throws Exception {
        Path backup = Files.createDirectory(folder.resolve("backup"));
        Files.createDirectories(backup.resolve("data/db"));
        Files.createDirectory(backup.resolve("keys"));
        Files.writeString(backup.resolve("keys/audit.key"), "one");
        Path key = Files.writeString(folder.resolve("shared.key"), "two");
        System.setProperty(KEY_FILE, key.toString());

        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> restore(backup));
        assertTrue(refused.getMessage().contains("shared.key is there already"), refused::getMessage);
        assertEquals("two", Files.readString(key));
        assertFalse(Files.exists(home.resolve("db")));

        Files.writeString(key, "one");
        restore(backup);
        assertTrue(Files.exists(home.resolve("db")));
    }

    @Test
    void restoring_into_what_is_no_folder_says_so() throws Exception {
        Files.createDirectories(folder.resolve("backup/data/db"));
        Files.delete(home);
        Files.writeString(home, "a file");
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> restore(folder.resolve("backup")));
        assertTrue(refused.getMessage().contains("is no folder"), refused::getMessage);
    }

    @Test
    void a_restore_that_breaks_off_leaves_an_empty_place() throws Exception {
        Path db = Files.createDirectories(folder.resolve("backup/data/db"));
        Files.writeString(db.resolve("a"), "first");
        // cannot be read, as a disk that is full cannot be written
        Files.createSymbolicLink(db.resolve("b"), folder.resolve("nowhere"));
        assertThrows(IOException.class, () -> restore(folder.resolve("backup")));
        assertFalse(Files.exists(home.resolve("db")));
    }

    private static void restore(Path backup) throws Exception {
        new Backup(new CommandSettings()).run(List.of("restore", backup.toString()));
    }
}
