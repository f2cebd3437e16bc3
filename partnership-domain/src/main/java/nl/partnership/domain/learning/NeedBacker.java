package nl.partnership.domain.learning;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Roles;

/** That an organisation wants to learn something, and for whom of its people: by role, and about how many. */
@Entity
@Table(name = "need_backer")
@StoredAs("need-backer")
public class NeedBacker extends StoredEntity {

    private static final String BETWEEN = " ";

    @ManyToOne(optional = false)
    @JoinColumn(name = "training_need_id")
    private TrainingNeed need;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Membership author;

    @NotScreened("codes of a list")
    private String roles = "";

    @Enumerated(EnumType.STRING)
    private PeopleBand people;

    @Column(name = "backed_on")
    private LocalDate backedOn;

    protected NeedBacker() {}

    /** @throws RuleViolation when it is over */
    public NeedBacker(TrainingNeed need, Membership author, LocalDate today) {
        need.backed();
        this.need = need;
        this.author = author;
        organisation = author.getOrganisation();
        backedOn = today;
    }

    /**
     * Says for whom it is.
     *
     * @param codes of roles in this kind of organisation; none for everybody who works with the school
     * @param howMany null when that was not said
     * @throws RuleViolation at the field {@code roles}; when the need is over
     */
    public void say(Collection<String> codes, PeopleBand howMany, Membership by) {
        need.mustRun();
        List<String> all = Roles.in(organisation.getType());
        if (!all.containsAll(codes)) {
            throw RuleViolation.at("roles", "learning.need.noRole");
        }
        roles = all.stream().filter(codes::contains).collect(Collectors.joining(BETWEEN));
        people = howMany;
        author = by;
    }

    /** It does not want it any more; {@link RuleViolation} when nobody would be left, or it is over. */
    public void stepOut() {
        need.left();
    }

    public TrainingNeed getNeed() {
        return need;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public Membership getAuthor() {
        return author;
    }

    /** Codes of roles, in the order of the vocabulary; none as long as that was not said. */
    public List<String> roles() {
        return roles(roles);
    }

    /** The codes of roles as they are stored. */
    public static List<String> roles(String stored) {
        return stored == null || stored.isEmpty() ? List.of() : List.of(stored.split(BETWEEN));
    }

    public PeopleBand getPeople() {
        return people;
    }

    public LocalDate getBackedOn() {
        return backedOn;
    }
}
