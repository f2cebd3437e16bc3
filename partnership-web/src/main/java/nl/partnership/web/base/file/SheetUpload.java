package nl.partnership.web.base.file;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SheetFile;

/** What somebody chose as a file of a spreadsheet, at the field {@code file}. */
public final class SheetUpload {

    private SheetUpload() {}

    /** The sentence for when none was chosen. */
    public static RuleViolation none() {
        return RuleViolation.at("file", "base.sheet.none");
    }

    /**
     * Of a file that is too large no more than it takes to see that.
     *
     * @param file null when none was chosen
     * @throws RuleViolation then
     */
    public static byte[] content(Part file) {
        if (file == null) {
            throw none();
        }
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(SheetFile.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
