package nl.partnership.ejb.review.dossier;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.SchoolYear;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.review.Dossier;
import nl.partnership.domain.review.DossierPart;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * The dossier on safety for the Inspectorate. Leader and safety coordinator ask for one of their school, the board for one of a
 * school or of all of them; who convenes at the school and the board hand it out. For everybody else it is not there.
 */
@Stateless
@Allowed({Audience.CONVENER, Audience.BOARD})
public class DossierService {

    private static final Set<String> ASKERS = Set.of("SCHOOL_LEADER", "SAFETY_COORD", "BOARD_MEMBER");
    private static final int MOST_SCHOOLS = 500;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Dossiers dossiers;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    public DossierView view() {
        Organisation own = own();
        List<DossierView.Choice> choices = new ArrayList<>();
        if (mayAsk()) {
            choices.add(new DossierView.Choice(own.getId(), own.getName(), own.isBoard()));
            if (own.isBoard()) {
                schools(own)
                        .forEach(
                                school -> choices.add(new DossierView.Choice(school.getId(), school.getName(), false)));
            }
        }
        return new DossierView(choices, dossiers.rows(caller()));
    }

    /**
     * Asks for one; it is made when there is time. While one of the same is being made there is no second one.
     *
     * @param organisationId of the own school; for the board also its own, or of one of its schools
     * @throws NotFound for another
     * @throws RuleViolation at the field {@code of}; for who may not ask
     */
    public void ask(String organisationId) {
        caller().mustNotWalk();
        if (!mayAsk()) {
            throw new RuleViolation("review.dossier.notYours");
        }
        Organisation own = own();
        Organisation asked = organisationId == null ? null : entityManager.find(Organisation.class, organisationId);
        if (asked == null || !asked.equals(own) && !(own.isBoard() && own.equals(asked.getBoard()))) {
            throw new NotFound("organisation", organisationId);
        }
        entityManager.lock(asked, LockModeType.PESSIMISTIC_WRITE);
        if (dossiers.isBusy(asked)) {
            throw RuleViolation.at("of", "review.dossier.busy");
        }
        entityManager.persist(new Dossier(
                asked,
                asked.isBoard() ? schools(asked) : List.of(asked),
                SchoolYear.of(LocalDate.now(clock)),
                entityManager.find(Membership.class, caller().membershipId()),
                clock.instant()));
    }

    /**
     * All that was made of it.
     *
     * @throws NotFound when it is not the caller's, when it is not ready, and after its thirty days
     */
    public DossierFile file(String id) {
        Dossier dossier = dossiers.find(id, caller());
        List<DossierPart> made =
                dossier.getParts().stream().filter(DossierPart::isMade).toList();
        if (made.isEmpty() || dossiers.isOpen(dossier)) {
            throw new NotFound("dossier", id);
        }
        return new DossierFile(
                dossier.getOrganisation().getShortName(),
                dossier.getSchoolYear(),
                made.stream()
                        .filter(part -> part.getSchool() != null)
                        .map(part -> new DossierFile.Part(part.getSchool().getShortName(), part.read()))
                        .toList(),
                made.stream()
                        .filter(part -> part.getSchool() == null)
                        .findFirst()
                        .map(DossierPart::read)
                        .orElse(null));
    }

    private boolean mayAsk() {
        return !caller().isWalking() && ASKERS.contains(caller().role());
    }

    private List<Organisation> schools(Organisation board) {
        return entityManager
                .createQuery(
                        "select s from Organisation s where s.board = :board and s.closed = false order by s.nameKey, s.id",
                        Organisation.class)
                .setParameter("board", board)
                .setMaxResults(MOST_SCHOOLS)
                .getResultList();
    }

    private Organisation own() {
        return entityManager.find(Organisation.class, caller().organisationId());
    }

    private Caller caller() {
        return current.get();
    }
}
