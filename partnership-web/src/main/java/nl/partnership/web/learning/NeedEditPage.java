package nl.partnership.web.learning;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.learning.NeedKind;
import nl.partnership.domain.learning.PeopleBand;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.learning.NeedListService;
import nl.partnership.ejb.learning.NeedRow;
import nl.partnership.ejb.learning.NeedService;
import nl.partnership.ejb.learning.NeedView;
import nl.partnership.ejb.learning.TypedNeed;
import nl.partnership.ejb.schoolyear.SchoolRow;
import nl.partnership.web.base.Screen;

/** Writes down what people want to learn, or says it otherwise. What is nearly there already is shown first. */
@Named
@ViewScoped
public class NeedEditPage extends NeedForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private NeedService needs;

    @Inject
    private NeedListService lists;

    @Inject
    private CurrentCaller current;

    @Inject
    private Screen screen;

    private String id;
    private String school;
    private NeedKind kind;
    private String topic;
    private NeedView read;
    private List<SchoolRow> schools;
    private List<NeedRow> similar = List.of();
    private String looked;
    private boolean changedByAnother;

    /** {@code NotFound} for a need that one does not change, and for an id that is none. */
    public void open() {
        if (schools != null) {
            return;
        }
        schools = lists.schools();
        school = school == null && schools.size() == 1 ? schools.get(0).id() : school;
        if (id != null) {
            read = needs.get(id);
            if (!read.acts().changes()) {
                throw new NotFound("training-need", id);
            }
            kind = read.row().kind();
            topic = read.row().topic();
        }
    }

    /** Looks first whether something like it is there; who presses again for the same words means it. */
    public void save() {
        if (id != null) {
            change();
            return;
        }
        String asked = school + "\n" + topic;
        if (!asked.equals(looked)) {
            looked = asked;
            similar = needs.similar(school, topic);
            if (!similar.isEmpty()) {
                screen.keepWhatWasTyped();
                return;
            }
        }
        String added = needs.add(school, new TypedNeed(kind, topic, getRoleCodes(), getPeople()));
        screen.notice("learning.need.added");
        screen.go("/learning/need.xhtml?id=" + added);
    }

    private void change() {
        try {
            needs.change(id, read.row().version(), kind, topic);
            screen.notice("learning.need.changed");
            screen.go("/learning/need.xhtml?id=" + id);
        } catch (Stale stale) {
            read = needs.get(id);
            changedByAnother = true;
            screen.problem(null, "base.stale");
        }
    }

    /** "Wij ook", in place of writing it down once more: for whom is taken along. */
    public void back() {
        String there = screen.which();
        try {
            needs.back(there, said(there), getRoleCodes(), getPeople());
            screen.notice("learning.need.backed");
            screen.go("/learning/need.xhtml?id=" + there);
        } catch (Stale stale) {
            similar = needs.similar(school, topic);
            screen.problem(null, "base.stale");
        }
    }

    /** Version of what the own organisation said there, as it stands on the page. */
    private long said(String there) {
        return similar.stream()
                .filter(row -> row.id().equals(there))
                .map(row -> row.of(current.get().organisationId()))
                .filter(Objects::nonNull)
                .findFirst()
                .map(NeedRow.Backer::version)
                .orElse(NeedService.NOTHING_SAID);
    }

    public NeedKind[] getKinds() {
        return NeedKind.values();
    }

    public List<String> getPossibleRoles() {
        return Roles.in(current.get().type());
    }

    public PeopleBand[] getBands() {
        return PeopleBand.values();
    }

    public List<SchoolRow> getSchools() {
        return schools;
    }

    /** What is there already and is nearly the same; empty until something was typed. */
    public List<NeedRow> getSimilar() {
        return similar;
    }

    public NeedView getRead() {
        return read;
    }

    /** Whether the stored words stand beside the typed ones. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getSchool() {
        return school;
    }

    public void setSchool(String school) {
        this.school = school;
    }

    public NeedKind getKind() {
        return kind;
    }

    public void setKind(NeedKind kind) {
        this.kind = kind;
    }

    public String getTopic() {
        return topic;
    }

    public void setTopic(String topic) {
        this.topic = topic;
    }
}
