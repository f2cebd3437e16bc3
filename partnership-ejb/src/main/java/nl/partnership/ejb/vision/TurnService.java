package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotAllowed;
import nl.partnership.domain.base.Stale;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.partner.Signal;
import nl.partnership.domain.rule.Digests;
import nl.partnership.domain.vision.Gap;
import nl.partnership.domain.vision.Phase;
import nl.partnership.domain.vision.Responsibility;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.signal.OwnSignal;
import nl.partnership.ejb.partner.signal.SchoolSignals;
import nl.partnership.ejb.partner.signal.Signals;
import nl.partnership.ejb.schoolyear.SchoolRow;

/**
 * Who is to act at which signal. Who convenes at the school writes what all organisations do, a partner what it does
 * itself; by saving it is released to the parties. Each organisation confirms its own column.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class TurnService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private Turns turns;

    @Inject
    private TurnWriting writing;

    @Inject
    private Gaps gaps;

    @Inject
    private Signals signals;

    @Inject
    private CurrentCaller current;

    @Inject
    private Trail trail;

    /** The schools with which the caller works today, by name. */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public List<SchoolRow> schools() {
        return access.schools();
    }

    /** @throws nl.partnership.domain.base.NotFound when the caller does not work with that school today */
    @Allowed({Audience.PARTICIPANT, Audience.BOARD})
    public TurnsView table(String schoolId) {
        Partnership partnership = access.partnership(schoolId);
        List<Turns.Read> cells = turns.seen(schoolId);
        List<TurnsView.Column> columns = Turns.columns(partnership, cells);
        List<TurnsView.Line> lines = Turns.lines(turns.signals(schoolId, cells), columns, cells);
        trail.seen("responsibility", schoolId, schoolId);
        return new TurnsView(
                schoolId,
                partnership.getSchool().getShortName(),
                columns,
                lines,
                gaps.onAgenda(partnership, Gap.Kind.TURN).stream()
                        .map(Signal::of)
                        .collect(Collectors.toSet()),
                access.leads(schoolId),
                own(schoolId, lines));
    }

    private TurnsView.Own own(String schoolId, List<TurnsView.Line> lines) {
        String organisation = current.get().organisationId();
        if (!access.writes(schoolId, organisation)) {
            return null;
        }
        List<TurnCell> column = Turns.ofColumn(lines, organisation);
        return new TurnsView.Own(
                current.get().organisationName(),
                (int) column.stream().filter(cell -> !cell.isConfirmed()).count(),
                digest(column));
    }

    private static String digest(List<TurnCell> column) {
        return Digests.of(
                column.stream().map(cell -> cell.id() + " " + cell.version()).collect(Collectors.joining("\n")));
    }

    /**
     * What there is to start from, for each organisation of which the caller writes what it does.
     *
     * @throws nl.partnership.domain.base.NotFound when the caller does not work with that school today
     */
    public List<TypedTurn> draft(String schoolId, Signal signal, Phase phase) {
        Partnership partnership = access.partnership(schoolId);
        signals.of(schoolId).require(signal);
        List<Turns.Read> cells = turns.seen(schoolId);
        return VisionAccess.parties(partnership)
                .filter(party -> access.writes(schoolId, party.getId()))
                .map(party -> cells.stream()
                        .map(Turns.Read::cell)
                        .filter(cell -> isOf(cell, signal, phase, party))
                        .findFirst()
                        .map(cell -> new TypedTurn(
                                party.getId(), party.getShortName(), cell.version(), cell.turn(), cell.note()))
                        .orElseGet(() -> new TypedTurn(party.getId(), party.getShortName(), TypedTurn.NEW, null, null)))
                .toList();
    }

    private static boolean isOf(TurnCell cell, Signal signal, Phase phase, Organisation party) {
        return cell.signal().equals(signal)
                && cell.phase() == phase
                && cell.organisationId().equals(party.getId());
    }

    /**
     * Says what these organisations do.
     *
     * @throws nl.partnership.domain.base.RuleViolation at the field {@code note<n>} of the n-th, from 0 on
     * @throws NotAllowed for an organisation of which the caller does not write
     * @throws Stale when another changed one of them since
     */
    public void save(String schoolId, Signal signal, Phase phase, List<TypedTurn> typed) {
        Partnership partnership = access.lock(schoolId);
        if (!typed.stream().allMatch(one -> access.writes(schoolId, one.organisationId()))) {
            throw new NotAllowed("TurnService.save");
        }
        signals.of(schoolId).require(signal);
        writing.write(partnership, signal, phase, typed);
    }

    /**
     * Says for the caller's organisation that its column is right.
     *
     * @param digest of the column that the caller read
     * @throws NotAllowed for who has no column here
     * @throws Stale when it was changed since
     */
    public void confirm(String schoolId, String digest) {
        Partnership partnership = access.lock(schoolId);
        if (!access.writes(schoolId, current.get().organisationId())) {
            throw new NotAllowed("TurnService.confirm");
        }
        List<Turns.Read> cells = turns.seen(schoolId);
        List<TurnCell> column = Turns.ofColumn(
                Turns.lines(turns.signals(schoolId, cells), Turns.columns(partnership, cells), cells),
                current.get().organisationId());
        if (!digest(column).equals(digest)) {
            throw new Stale("responsibility", schoolId);
        }
        if (!column.isEmpty()) {
            entityManager
                    .createQuery("select r from Responsibility r where r.id in :ids", Responsibility.class)
                    .setParameter("ids", column.stream().map(TurnCell::id).toList())
                    .getResultList()
                    .forEach(row -> row.confirm(access.membership(), access.today()));
        }
    }

    /**
     * Puts on the school's agenda that nobody acts first at a signal: on that of the next conversation that is planned,
     * else it waits for one.
     *
     * @throws nl.partnership.domain.base.NotFound when it is another's school
     * @throws nl.partnership.domain.base.RuleViolation when it is on the agenda already
     */
    @Allowed(Audience.CONVENER)
    public void putOnAgenda(String schoolId, Signal signal) {
        Partnership partnership = access.lockOwn(schoolId);
        SchoolSignals known = signals.of(schoolId);
        known.require(signal);
        OwnSignal own = known.own(signal).orElse(null);
        gaps.putOnAgenda(
                partnership,
                Gap.Kind.TURN,
                signal.code(),
                "Q1.3",
                "vision.agenda.TURN." + (own == null ? signal : "own"),
                own == null ? new Object[0] : new Object[] {own.name()});
    }
}
