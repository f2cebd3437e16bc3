package nl.partnership.web.covenant;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.covenant.CovenantText;
import nl.partnership.ejb.covenant.CovenantService;
import nl.partnership.ejb.covenant.CovenantView;
import nl.partnership.web.base.Screen;

/** One covenant; who keeps it adds the signed text here, and ends it. */
@Named
@ViewScoped
public class CovenantPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CovenantService covenants;

    @Inject
    private Screen screen;

    private String id;
    private CovenantView read;
    private transient Part file;
    private LocalDate lastDay;

    /** Reads the covenant; {@code NotFound} for one of others, and for an id that is none. */
    public void open() {
        if (read == null) {
            read = covenants.get(id);
        }
    }

    /** Keeps the chosen file as the signed text. */
    public void sign() {
        if (file == null) {
            throw RuleViolation.at("file", "covenant.file.none");
        }
        change(
                () -> covenants.sign(id, read.row().version(), file.getSubmittedFileName(), content()),
                "covenant.signed");
    }

    public void end() {
        change(() -> covenants.end(id, read.row().version(), lastDay), "covenant.endedNow");
    }

    private void change(Runnable change, String done) {
        try {
            change.run();
            screen.notice(done);
            screen.go("/covenant/covenant.xhtml?id=" + id);
        } catch (Stale stale) {
            read = covenants.get(id);
            screen.problem(null, "base.stale");
        }
    }

    /** Of a file that is too large no more than it takes to see that. */
    private byte[] content() {
        try (InputStream in = file.getInputStream()) {
            return in.readNBytes(CovenantText.MOST_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int getMostBytes() {
        return CovenantText.MOST_BYTES;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public CovenantView getRead() {
        return read;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate lastDay) {
        this.lastDay = lastDay;
    }
}
