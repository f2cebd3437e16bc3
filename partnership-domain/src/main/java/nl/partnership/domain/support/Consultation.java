package nl.partnership.domain.support;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.base.Day;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.schoolyear.SchoolCalendar;

/**
 * People of a school and its partners who meet every so many weeks, as roles: who chairs, who invites, and who must be there.
 * The school writes it; by saving it is released to those who work with the school. Its days are computed and not stored. It
 * holds until it is ended, and is kept two years after.
 */
@Entity
@StoredAs("consultation")
public class Consultation extends ConsultationDetails {

    /** How long it is kept after its end. */
    public static final Period KEPT = Period.ofYears(2);

    /** The first day lies in the last year, or in the year that comes. */
    private static final Period LONGEST_AGO = Period.ofYears(1);

    private static final Period LONGEST_AHEAD = Period.ofYears(1);

    private static final int MOST_WEEKS = 26;
    private static final int MOST_MEMBERS = 20;

    @ManyToOne(optional = false)
    private Organisation school;

    @Column(name = "school_year")
    private SchoolYear schoolYear;

    @ManyToOne(optional = false)
    private Membership author;

    @Column(name = "author_party")
    private String authorParty;

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<ConsultationMember> members = new HashSet<>();

    @OneToMany(mappedBy = "consultation", cascade = CascadeType.ALL, orphanRemoval = true)
    private Set<ConsultationRhythm> rhythms = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "consultation_required", joinColumns = @JoinColumn(name = "consultation_id"))
    @Column(name = "organisation_type")
    @Enumerated(EnumType.STRING)
    private Set<OrganisationType> required = new HashSet<>();

    @Column(name = "agreed_on")
    private LocalDate agreedOn;

    @Column(name = "ended_on")
    private LocalDate endedOn;

    protected Consultation() {}

    /** @throws RuleViolation as {@link #agree} */
    public Consultation(Partnership partnership, ConsultationTerms terms, Membership by, LocalDate today) {
        school = partnership.getSchool();
        schoolYear = partnership.getSchoolYear();
        agree(partnership, terms, by, today);
    }

    /**
     * Says who meets, and how often. Another rhythm holds from tomorrow on: the days until then stay as they were.
     *
     * @param partnership of the school, today
     * @param by of the school itself
     * @throws RuleViolation at the field of {@link ConsultationTerms} that lacks or does not fit; when it ended already
     */
    public final void agree(Partnership partnership, ConsultationTerms terms, Membership by, LocalDate today) {
        mustHold();
        describe(terms);
        meet(partnership, terms);
        every(terms, today);
        required.retainAll(terms.required());
        required.addAll(terms.required());
        author = by;
        authorParty = by.party().toString();
        agreedOn = today;
    }

    private void meet(Partnership partnership, ConsultationTerms terms) {
        requireSeat("chair", partnership, terms.chair());
        requireSeat("inviter", partnership, terms.inviter());
        if (terms.standIn() != null) {
            requireSeat("standIn", partnership, terms.standIn());
            if (terms.standIn().equals(terms.inviter())) {
                throw RuleViolation.at("standIn", "support.consultation.sameStandIn");
            }
        }
        terms.members().forEach(seat -> requireSeat("members", partnership, seat));
        Set<RoleSeat> wanted = new LinkedHashSet<>(terms.members());
        Stream.of(terms.chair(), terms.inviter(), terms.standIn())
                .filter(Objects::nonNull)
                .forEach(wanted::add);
        if (wanted.size() < 2) {
            throw RuleViolation.at("members", "support.consultation.alone");
        }
        if (wanted.size() > MOST_MEMBERS) {
            throw RuleViolation.at("members", "support.consultation.tooMany", MOST_MEMBERS);
        }
        members.removeIf(member -> !wanted.remove(member.seat()));
        wanted.forEach(seat -> members.add(new ConsultationMember(this, seat)));
        members.forEach(member -> member.does(terms));
    }

    private static void requireSeat(String field, Partnership partnership, RoleSeat seat) {
        if (seat == null || !seat.isKnown() || !partnership.hasParty(seat.organisation())) {
            throw RuleViolation.at(field, "support.consultation.noRole");
        }
    }

    private void every(ConsultationTerms terms, LocalDate today) {
        if (terms.weeks() < 1 || terms.weeks() > MOST_WEEKS) {
            throw RuleViolation.at("weeks", "support.consultation.noWeeks", MOST_WEEKS);
        }
        Day.required("firstOn", terms.firstOn(), "support.consultation.noFirst");
        if (!rhythms.isEmpty() && rhythm().is(terms.firstOn(), terms.weeks())) {
            return;
        }
        if (terms.firstOn().isBefore(today.minus(LONGEST_AGO))
                || terms.firstOn().isAfter(today.plus(LONGEST_AHEAD))) {
            throw RuleViolation.at("firstOn", "support.consultation.farFirst");
        }
        if (rhythms.isEmpty()) {
            LocalDate since = terms.firstOn().isBefore(today) ? terms.firstOn() : today;
            rhythms.add(new ConsultationRhythm(this, since, terms.firstOn(), terms.weeks()));
            return;
        }
        if (!terms.firstOn().isAfter(today)) {
            throw RuleViolation.at("firstOn", "support.consultation.past");
        }
        LocalDate since = today.plusDays(1);
        rhythms.removeIf(rhythm -> rhythm.getSince().equals(since));
        rhythms.add(new ConsultationRhythm(this, since, terms.firstOn(), terms.weeks()));
    }

    /** It is held no longer from today on. */
    public void end(LocalDate today) {
        mustHold();
        endedOn = today;
    }

    /** It was ended by mistake. */
    public void resume() {
        endedOn = null;
    }

    private void mustHold() {
        if (endedOn != null) {
            throw new RuleViolation("support.consultation.over");
        }
    }

    /** The days on which it meets, between two others, both included; none in a holiday of the school, none after its end. */
    public List<LocalDate> dates(SchoolCalendar calendar, LocalDate from, LocalDate until) {
        LocalDate last = endedOn != null && endedOn.isBefore(until) ? endedOn : until;
        return MeetingDates.of(
                rhythms.stream()
                        .sorted(Comparator.comparing(ConsultationRhythm::getSince))
                        .toList(),
                calendar,
                from,
                last);
    }

    /** The rhythm of today. */
    public ConsultationRhythm rhythm() {
        return rhythms.stream()
                .max(Comparator.comparing(ConsultationRhythm::getSince))
                .orElseThrow();
    }

    /** The rhythm with which it began. */
    public ConsultationRhythm firstRhythm() {
        return rhythms.stream()
                .min(Comparator.comparing(ConsultationRhythm::getSince))
                .orElseThrow();
    }

    /** Kinds of organisation that must be there, and of which nobody comes. */
    public List<OrganisationType> lacking() {
        Collection<OrganisationType> there = members.stream()
                .map(member -> member.getOrganisation().getType())
                .toList();
        return required.stream().filter(type -> !there.contains(type)).sorted().toList();
    }

    public Organisation getSchool() {
        return school;
    }

    /** Who wrote last, as the sharing rules see it. */
    public Party writtenBy() {
        return Party.of(authorParty);
    }

    public Set<ConsultationMember> getMembers() {
        return Set.copyOf(members);
    }

    public Set<OrganisationType> getRequired() {
        return Set.copyOf(required);
    }

    public LocalDate getAgreedOn() {
        return agreedOn;
    }

    /** Null as long as it holds. */
    public LocalDate getEndedOn() {
        return endedOn;
    }
}
