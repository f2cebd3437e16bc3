package nl.partnership.domain.insight;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.Period;
import nl.partnership.domain.base.FreeText;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.Screened;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;

/**
 * Figures that an organisation delivers about a school, or looks up: what they are, how often they come and how far one can
 * build on them; never the figures. By saving it is released to those who work with the school. It fades when nobody said for
 * a year that it still is right, and is kept for two years after its end, or after it was last said to be right.
 */
@Entity
@Table(name = "data_source")
@StoredAs("data-source")
public class DataSource extends Delivered {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    /** After how long somebody is to say again that it is right. */
    public static final Period FADES = Period.ofYears(1);

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_PERIOD = 60;
    private static final int LONGEST_WHY = 400;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Organisation organisation;

    @ManyToOne(optional = false)
    private Membership author;

    @Enumerated(EnumType.STRING)
    private SourceKind kind;

    @Convert(converter = FreeText.class)
    @Screened("SourceEntryService.name")
    private String name;

    @Convert(converter = FreeText.class)
    @Screened("SourceEntryService.period")
    @Column(name = "of_period")
    private String period;

    @Enumerated(EnumType.STRING)
    private Reliability reliability;

    @Convert(converter = FreeText.class)
    @Screened("SourceEntryService.why")
    private String why;

    @Column(name = "confirmed_on")
    private LocalDate confirmedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected DataSource() {}

    /**
     * @param by of the organisation that delivers it, a party of the partnership
     * @throws RuleViolation as {@link #describe}; at the field {@code kind} when it is not theirs to deliver
     */
    public DataSource(Partnership partnership, SourceKind kind, SourceTerms terms, Membership by, LocalDate today) {
        if (kind == null) {
            throw RuleViolation.at("kind", "insight.source.noKind");
        }
        if (kind == SourceKind.PUPIL_MONITOR && !by.getOrganisation().equals(partnership.getSchool())) {
            throw RuleViolation.at("kind", "insight.source.schoolsMonitor");
        }
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        organisation = by.getOrganisation();
        this.kind = kind;
        listed(today);
        describe(terms, by, today);
    }

    /**
     * Says what it is. Of the safety monitor of pupils law gives rhythm and day.
     *
     * @throws RuleViolation at the field of {@link SourceTerms} that lacks or does not fit; when it ended already
     */
    public final void describe(SourceTerms terms, Membership by, LocalDate today) {
        confirm(by, today);
        if (terms.reliability() == null) {
            throw RuleViolation.at("reliability", "insight.source.noReliability");
        }
        why = Text.optional("why", terms.why(), LONGEST_WHY);
        if (why == null && terms.reliability() != Reliability.GOOD) {
            throw RuleViolation.at("why", "insight.source.noWhy");
        }
        name = kind == SourceKind.OTHER
                ? Text.requiredLine("name", terms.name(), LONGEST_NAME, "insight.source.noName")
                : null;
        period = Text.optionalLine("period", terms.period(), LONGEST_PERIOD);
        reliability = terms.reliability();
        comes(isMonitor() ? kind.usual() : terms.rhythm(), isMonitor() ? null : terms.deadline());
    }

    /** Says that it still is right. */
    public final void confirm(Membership by, LocalDate today) {
        mustHold();
        author = by;
        confirmedOn = today;
    }

    /**
     * Notes that it was delivered; that can be taken back until somebody writes again.
     *
     * @param day after the delivery before, and not after today
     * @throws RuleViolation at the field {@code deliveredOn}; of the safety monitor, of which the school's year says it
     */
    public void deliver(LocalDate day, Membership by, LocalDate today) {
        mustHold();
        if (isMonitor()) {
            throw new RuleViolation("insight.source.monitorElsewhere");
        }
        deliver(day, today);
        confirm(by, today);
    }

    /** The last delivery was noted by mistake. */
    public void takeBackDelivery() {
        mustHold();
        takeBack();
    }

    /** It is delivered no longer from today on. */
    public void end(LocalDate today) {
        mustHold();
        endedOn = today;
        keepDelivery();
    }

    private void mustHold() {
        if (endedOn != null) {
            throw new RuleViolation("insight.source.over");
        }
    }

    /** Whether nobody said for a year that it is right. */
    public boolean isFaded(LocalDate today) {
        return confirmedOn.plus(FADES).isBefore(today);
    }

    /** Whether it is the safety monitor of pupils, of which the school's year says whether it was delivered. */
    public boolean isMonitor() {
        return kind == SourceKind.PUPIL_MONITOR;
    }

    /** Who wrote last, as the sharing rules see it. */
    public Party writtenBy() {
        return new Party(organisation.getType(), author.getRole());
    }

    public SourceTerms terms() {
        return new SourceTerms(name, period, getRhythm(), getDeadline(), reliability, why);
    }

    public Organisation getSchool() {
        return school;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    public SourceKind getKind() {
        return kind;
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    /** Null as long as it holds. */
    public LocalDate getEndedOn() {
        return endedOn;
    }

    /** Until which day it is kept when nothing more is said of it. */
    public LocalDate keptUntil() {
        return (endedOn == null ? confirmedOn : endedOn).plus(KEPT);
    }
}
