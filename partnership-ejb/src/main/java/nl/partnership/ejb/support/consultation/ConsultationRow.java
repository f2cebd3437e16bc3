package nl.partnership.ejb.support.consultation;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import nl.partnership.domain.base.NameKey;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.support.Consultation;
import nl.partnership.ejb.support.HeldRoles;

/**
 * Who meets how often at a school.
 *
 * @param school short name
 * @param weeks every how many
 * @param firstOn the day from which on that is counted
 * @param seats who comes, the school first
 * @param required kinds of organisation without which it is not complete
 * @param lacking those of them of which nobody comes
 * @param standing how it stands beside what was agreed
 * @param weeksSince how many weeks ago it last met, or was to meet for the first time
 * @param endedOn null as long as it holds
 * @param keptUntil null as long as it holds
 * @param own whether the caller writes it
 */
public record ConsultationRow(
        String id,
        long version,
        String schoolId,
        String school,
        String name,
        String purpose,
        String place,
        LocalTime start,
        int minutes,
        int weeks,
        LocalDate firstOn,
        List<SeatRow> seats,
        List<OrganisationType> required,
        List<OrganisationType> lacking,
        MeetingStanding standing,
        long weeksSince,
        LocalDate agreedOn,
        LocalDate endedOn,
        LocalDate keptUntil,
        boolean own)
        implements Serializable {

    static ConsultationRow of(
            Consultation one, MeetingStanding standing, HeldRoles.Today held, boolean own, LocalDate today) {
        String school = one.getSchool().getId();
        return new ConsultationRow(
                one.getId(),
                one.getVersion(),
                school,
                one.getSchool().getShortName(),
                one.getName(),
                one.getPurpose(),
                one.getPlace(),
                one.getStartsAt(),
                one.getMinutes(),
                one.rhythm().getWeeks(),
                one.rhythm().getFirstOn(),
                one.getMembers().stream()
                        .map(member -> SeatRow.of(
                                member, held.has(member.getOrganisation().getId(), member.getRole())))
                        .sorted(Comparator.comparing(
                                        (SeatRow seat) -> !seat.organisationId().equals(school))
                                .thenComparing(NameKey.byOrganisation(SeatRow::organisation))
                                .thenComparing(SeatRow::role))
                        .toList(),
                one.getRequired().stream().sorted().toList(),
                one.lacking(),
                standing,
                standing.weeksSince(today),
                one.getAgreedOn(),
                one.getEndedOn(),
                one.getEndedOn() == null ? null : one.getEndedOn().plus(Consultation.KEPT),
                own);
    }

    /** Whether it holds today. */
    public boolean isHolding() {
        return endedOn == null;
    }

    /** Who chairs. */
    public SeatRow chair() {
        return seat(SeatRow::chair).orElseThrow();
    }

    /** Who invites. */
    public SeatRow inviter() {
        return seat(SeatRow::inviter).orElseThrow();
    }

    /** Who invites in their place; null for nobody. */
    public SeatRow standIn() {
        return seat(SeatRow::standsIn).orElse(null);
    }

    private Optional<SeatRow> seat(Predicate<SeatRow> does) {
        return seats.stream().filter(does).findFirst();
    }
}
