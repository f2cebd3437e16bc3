package nl.partnership.web.vision;

import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.Participations;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.ejb.vision.DocumentElsewhereService;
import nl.partnership.ejb.vision.DocumentService;
import nl.partnership.web.base.Screen;

/** What one does on a page with what an organisation laid down, whatever that is. */
abstract class DocumentActs implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DocumentService documents;

    @Inject
    private DocumentElsewhereService elsewhere;

    @Inject
    private DocumentPapers papers;

    @Inject
    private DocumentCouncil council;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private String school;
    private List<SchoolRow> schools;
    private Map<String, List<String>> others = Map.of();

    /** What the participation council said of what stands there, by id. */
    abstract Map<String, Participations.Said> said();

    /** Path of the page itself. */
    abstract String path();

    /** The schools among which one chooses. */
    abstract List<SchoolRow> among();

    /** Reads what stands there now, of the school that is chosen. */
    abstract void read();

    /** As a submission calls the kind of document. */
    abstract String kind();

    /** Whether the caller writes those of the own organisation. */
    abstract boolean isWriting();

    /** What the school itself laid down or is writing, by id, for who tells what its participation council said. */
    abstract List<SelectItem> ofOwnSchool();

    /** {@code NotFound} for a school with which one does not work. */
    public void open() {
        if (schools == null) {
            schools = among();
            if (school == null && !schools.isEmpty()) {
                school = schools.get(0).id();
            }
            if (school != null) {
                read();
                readActs();
            }
        }
    }

    private void readActs() {
        if (isWriting()) {
            papers.read(school, kind(), here());
            if (current.get().type() == OrganisationType.SCHOOL) {
                council.among(ofOwnSchool());
            } else {
                others = elsewhere.others(school, kind());
            }
        }
    }

    private String here() {
        return path() + "?school=" + school;
    }

    /** Names of the other schools for which this could hold as well; null for none. */
    public String others(String id) {
        return others.containsKey(id) ? String.join(", ", others.get(id)) : null;
    }

    public void takeOver(String id) {
        screen.notice("vision.document.elsewhere.done", elsewhere.takeOver(id));
        screen.go(here());
    }

    /** @param version of the concept that stands on the page */
    public void adopt(String id, long version) {
        try {
            documents.adopt(id, version);
            done("vision.document.adopted");
        } catch (Stale stale) {
            read();
            screen.problem(null, "vision.document.stale");
        }
    }

    public void stillRight(String id) {
        documents.stillRight(id);
        done("vision.document.stillRight.done");
    }

    public void takeBack(String id) {
        documents.takeBack(id);
        done("vision.document.takenBack");
    }

    public void tellCouncil() {
        if (council.say(said(), this::saidNow)) {
            done("ruleset.participation.saved");
        } else {
            screen.problem(null, "ruleset.participation.stale");
        }
    }

    private Map<String, Participations.Said> saidNow() {
        read();
        return said();
    }

    void done(String key) {
        screen.notice(key);
        screen.go(here());
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }
}
