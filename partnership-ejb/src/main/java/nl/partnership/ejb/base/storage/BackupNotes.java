package nl.partnership.ejb.base.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The notes in the data folder by which a command asks the running portal for a copy of its embedded database, and tells it that
 * a back-up was made. Who may write there is the portal itself, or may do anything to it; nothing listens on a port for it.
 */
final class BackupNotes {

    private static final String MADE = "made";

    private final Path request;
    private final Path answer;
    private final Path made;

    BackupNotes(Path home) {
        request = home.resolve("backup.request");
        answer = home.resolve("backup.answer");
        made = home.resolve("backup.made");
    }

    /** Asks for a copy of the database in this folder. */
    void ask(Path folder) throws IOException {
        Files.deleteIfExists(answer);
        write(request, folder.toAbsolutePath().toString());
    }

    /** Takes the request back; answers whether nobody had begun on it. */
    boolean withdraw() throws IOException {
        return Files.deleteIfExists(request);
    }

    /** Takes the request, when there is one. */
    Optional<Path> takeRequest() throws IOException {
        return take(request).map(Path::of);
    }

    /**
     * Answers a request.
     *
     * @param folder which one it named
     * @param fault why the copy was not made; empty when it was
     */
    void answer(Path folder, String fault) throws IOException {
        write(answer, folder + "\n" + (fault.isEmpty() ? MADE : fault));
    }

    /**
     * Takes the answer to the request for this folder, when it is there: an empty text when the copy was made, else why it
     * was not. What was meant for somebody who left meanwhile is passed over.
     */
    Optional<String> takeAnswer(Path folder) throws IOException {
        String asked = folder.toAbsolutePath() + "\n";
        return take(answer)
                .filter(said -> said.startsWith(asked))
                .map(said -> said.substring(asked.length()))
                .map(said -> said.equals(MADE) ? "" : said);
    }

    void made(Instant moment) throws IOException {
        write(made, moment.toString());
    }

    Optional<Instant> takeMade() throws IOException {
        return take(made).map(Instant::parse);
    }

    private static Optional<String> take(Path note) throws IOException {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        String text = Files.readString(note).strip();
        Files.deleteIfExists(note);
        return Optional.of(text);
    }

    /** Whole or not at all: somebody may be looking. */
    private static void write(Path note, String text) throws IOException {
        Path half = note.resolveSibling(note.getFileName() + ".half");
        Files.writeString(half, text);
        Files.move(half, note, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
