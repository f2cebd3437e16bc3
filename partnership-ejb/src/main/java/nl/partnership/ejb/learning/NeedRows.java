package nl.partnership.ejb.learning;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.partnership.domain.base.Party;
import nl.partnership.domain.learning.NeedArrangement;
import nl.partnership.domain.learning.NeedBacker;
import nl.partnership.domain.learning.NeedState;
import nl.partnership.domain.learning.TrainingNeed;
import nl.partnership.domain.partner.Membership;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Fetch;
import nl.partnership.ejb.partner.Author;
import nl.partnership.ejb.partner.Sight;

/** Makes of training needs what somebody, or a table, gets to see of them, with who backs them in one statement. */
@Dependent
class NeedRows {

    /** Of how many needs at once; more are none of a list. */
    private static final int MOST_BACKERS = 20_000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Sight sight;

    @Inject
    private CurrentCaller current;

    private record By(String organisationId, Party party) implements Author {}

    /** @param needs that the caller sees */
    List<NeedRow> of(List<TrainingNeed> needs) {
        return of(needs, author -> sight.of(author, NeedCensus.TRAINING_NEED));
    }

    /** @param told whether what that author wrote may be shown */
    List<NeedRow> of(List<TrainingNeed> needs, Predicate<Author> told) {
        if (needs.isEmpty()) {
            return List.of();
        }
        Map<String, List<NeedBacker>> backers = Fetch.along(
                        entityManager.createQuery(
                                "select b from NeedBacker b join b.organisation o where b.need in :needs"
                                        + " order by b.backedOn, o.type, o.nameKey, b.id",
                                NeedBacker.class),
                        "b.organisation.board",
                        "b.author.organisation.board",
                        "b.author.person",
                        "b.author.deputy",
                        "b.author.sponsor")
                .setParameter("needs", needs)
                .setMaxResults(MOST_BACKERS)
                .getResultStream()
                .collect(groupingBy(backer -> backer.getNeed().getId()));
        return needs.stream()
                .map(need -> row(need, backers.getOrDefault(need.getId(), List.of()), told))
                .toList();
    }

    private NeedRow row(TrainingNeed need, List<NeedBacker> backers, Predicate<Author> told) {
        Membership by = need.getProgressBy();
        boolean known = by != null && told.test(new By(by.getOrganisation().getId(), need.getProgressParty()));
        return new NeedRow(
                need.getId(),
                need.getVersion(),
                need.getSchool().getId(),
                need.getSchool().getShortName(),
                need.getKind(),
                need.getTopic(),
                who(need.getAsker()),
                need.getNotedOn(),
                known ? need.state() : NeedState.OPEN,
                known ? need.arrangement() : NeedArrangement.NONE,
                known ? need.getHeldOn() : null,
                known ? need.getDifferent() : null,
                known ? noted(need) : null,
                backers.stream().map(NeedRows::backer).filter(told).toList(),
                known ? need.keptUntil() : null);
    }

    private NeedRow.Noted noted(TrainingNeed need) {
        Membership by = need.getProgressBy();
        boolean own =
                sight.isOwn(by.getOrganisation().getId()) && !current.get().isWalking();
        return new NeedRow.Noted(
                by.getOrganisation().getShortName(), own ? by.getPerson().getName() : null, need.getProgressOn());
    }

    private static NeedRow.Who who(Organisation organisation) {
        return new NeedRow.Who(organisation.getId(), organisation.getShortName(), organisation.getType());
    }

    private static NeedRow.Backer backer(NeedBacker backer) {
        Organisation organisation = backer.getOrganisation();
        return new NeedRow.Backer(
                organisation.getId(),
                backer.getVersion(),
                organisation.getShortName(),
                organisation.getType(),
                backer.getAuthor().getRole(),
                backer.roles(),
                backer.getPeople(),
                backer.getBackedOn());
    }
}
