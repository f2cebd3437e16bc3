package nl.partnership.web.support;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Stale;
import nl.partnership.ejb.support.consultation.ConsultationRow;
import nl.partnership.ejb.support.consultation.ConsultationService;
import nl.partnership.ejb.support.consultation.SeatRow;
import nl.partnership.web.base.Screen;

/** Writes down who meets how often, or changes it. */
@Named
@ViewScoped
public class ConsultationEditPage extends ConsultationForm {

    private static final long serialVersionUID = 1L;

    @Inject
    private ConsultationService consultations;

    @Inject
    private ConsultationWords words;

    @Inject
    private Screen screen;

    private String id;
    private ConsultationRow read;
    private List<Role> roles;
    private boolean changedByAnother;

    /** A role that can come, with its words. */
    public record Role(String key, String word) implements Serializable {}

    /** {@code NotFound} for one of others. */
    public void open() {
        if (roles != null) {
            return;
        }
        List<Role> choices = new ArrayList<>();
        consultations
                .roles()
                .forEach(one -> choices.add(new Role(
                        one.organisationId() + ":" + one.role(),
                        screen.text("support.duty.of", screen.text("base.role." + one.role()), one.organisation()))));
        if (id != null) {
            read = consultations.get(id);
            if (!read.own() || !read.isHolding()) {
                throw new NotFound("consultation", id);
            }
            read(read);
        }
        roles = withSeats(choices);
    }

    /** Who comes already can stay, also when nobody has that role today. */
    private List<Role> withSeats(List<Role> choices) {
        Stream<SeatRow> seats = read == null ? Stream.empty() : read.seats().stream();
        return Stream.concat(choices.stream(), seats.map(seat -> new Role(seat.key(), words.seat(seat))))
                .distinct()
                .toList();
    }

    public void save() {
        try {
            String saved = saved();
            screen.notice("support.consultation.saved");
            screen.go("/support/consultation.xhtml?id=" + saved);
        } catch (Stale stale) {
            // what was typed stays; saving again writes over what is there now
            read = consultations.get(id);
            roles = withSeats(roles);
            changedByAnother = true;
            screen.problem(null, "support.consultation.stale");
        }
    }

    private String saved() {
        if (id == null) {
            return consultations.add(typed());
        }
        consultations.change(id, read.version(), typed());
        return id;
    }

    public List<Role> getRoles() {
        return roles;
    }

    public OrganisationType[] getTypes() {
        return OrganisationType.values();
    }

    /** Whether what is stored stands beside what was typed. */
    public boolean isChangedByAnother() {
        return changedByAnother;
    }

    /** As it is stored, in the fields of this form. */
    public ConsultationForm getStored() {
        ConsultationForm stored = new ConsultationForm();
        stored.read(read);
        return stored;
    }

    public ConsultationRow getRead() {
        return read;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
