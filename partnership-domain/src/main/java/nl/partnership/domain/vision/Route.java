package nl.partnership.domain.vision;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.PaperSigns;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.partner.SignalConverter;

/**
 * Whom one calls at a signal at a school, one after the other. The school writes it, and writes a new one when it is to
 * be otherwise: the former ends on that day, and is erased two years later.
 */
@Entity
@StoredAs("route")
public class Route extends StoredEntity {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    public static final int MOST_STEPS = 5;
    public static final int LONGEST_REASON = 200;

    /** The school's own people for pupils who need care, as in the alias CARE_STAFF of the roles. */
    private static final Set<String> CARE_STAFF = Set.of("INTERNAL_SUPERVISOR", "CARE_COORD", "MENTOR");

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @Convert(converter = SignalConverter.class)
    @Column(name = "signal_code")
    private Signal signal;

    @Convert(converter = FreeText.class)
    @Screened("RouteService.reason")
    private String reason;

    @ManyToOne(optional = false)
    private Membership author;

    private LocalDate since;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    @OneToMany(mappedBy = "route", cascade = CascadeType.ALL)
    @OrderBy("place")
    private List<RouteStep> steps = new ArrayList<>();

    protected Route() {}

    /**
     * @param terms in the order in which one calls
     * @param reason why there is no step of youth care, or of the school's own care staff; may be null when both are there
     * @throws RuleViolation at the fields {@code who1}, {@code who<n>} or {@code reason}
     */
    public Route(
            Partnership partnership,
            Signal signal,
            List<StepTerms> terms,
            String reason,
            Membership author,
            LocalDate today) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        this.signal = signal;
        this.author = author;
        since = today;
        if (terms.isEmpty()) {
            throw RuleViolation.at("who1", "vision.route.noStep");
        }
        for (StepTerms step : terms.subList(0, Math.min(terms.size(), MOST_STEPS))) {
            steps.add(new RouteStep(this, steps.size() + 1, require(partnership, step)));
        }
        this.reason = PaperSigns.require("reason", Text.optional("reason", reason, LONGEST_REASON));
        if (this.reason == null && !(isWithYouthCare() && isWithCareStaff())) {
            throw RuleViolation.at(
                    "reason", isWithYouthCare() ? "vision.route.noCareStaff" : "vision.route.noYouthCare");
        }
    }

    private StepTerms require(Partnership partnership, StepTerms step) {
        String field = "who" + step.field();
        if (!partnership.hasParty(step.organisation())) {
            throw RuleViolation.at(field, "vision.turn.stranger");
        }
        if (steps.stream().anyMatch(other -> other.isOf(step))) {
            throw RuleViolation.at(field, "vision.route.twice");
        }
        return step;
    }

    private boolean isWithYouthCare() {
        return steps.stream().anyMatch(step -> step.getOrganisation().getType() == OrganisationType.YOUTH_CARE);
    }

    private boolean isWithCareStaff() {
        return steps.stream()
                .anyMatch(step -> step.getOrganisation().equals(school) && CARE_STAFF.contains(step.getRole()));
    }

    /** It gives way to another, or nothing takes its place. */
    public void end(LocalDate today) {
        endedOn = today;
    }

    public Organisation getSchool() {
        return school;
    }

    public SchoolYear getSchoolYear() {
        return schoolYear;
    }

    public Signal getSignal() {
        return signal;
    }

    /** Why it does without youth care or the school's own care staff; null when nobody said. */
    public String getReason() {
        return reason;
    }

    public Membership getAuthor() {
        return author;
    }

    public LocalDate getSince() {
        return since;
    }

    /** Null as long as it holds. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** In the order in which one calls. */
    public List<RouteStep> getSteps() {
        return List.copyOf(steps);
    }
}
