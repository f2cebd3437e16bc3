package nl.partnership.ejb.vision;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Partnership;
import nl.partnership.domain.vision.PolicyDocument;
import nl.partnership.domain.vision.Standing;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * What a partner laid down for one school and takes over for its others in one tap. Where it is writing a concept, that stays
 * as it is. Who may not decide for the organisation gets concepts there.
 */
@Stateless
@Allowed({Audience.POLICE, Audience.MUNICIPALITY, Audience.PARTNER})
public class DocumentElsewhereService {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private VisionAccess access;

    @Inject
    private DocumentDesk desk;

    @Inject
    private PartnershipAccess partnerships;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    /**
     * For which other schools what is in force at a school could hold as well.
     *
     * @param kind as a submission calls the kind of document
     * @return short names of schools, by the id of the document; none where there is no such school
     * @throws NotFound when the caller does not work with that school today, or does not write there
     */
    public Map<String, List<String>> others(String schoolId, String kind) {
        access.partnership(schoolId);
        access.requireWriting(schoolId);
        List<PolicyDocument> own = own(DocumentDesk.kind(kind));
        List<Partnership> today = partnerships.today();
        Map<String, List<String>> others = new HashMap<>();
        own.stream()
                .filter(one -> one.getStanding() == Standing.ADOPTED
                        && one.getSchool().getId().equals(schoolId))
                .forEach(one -> {
                    List<String> names = lacking(one, today, own).stream()
                            .map(Partnership::getSchool)
                            .map(Organisation::getShortName)
                            .toList();
                    if (!names.isEmpty()) {
                        others.put(one.getId(), names);
                    }
                });
        return others;
    }

    private List<Partnership> lacking(PolicyDocument one, List<Partnership> today, List<PolicyDocument> own) {
        return today.stream()
                .filter(there -> !there.getSchool().equals(one.getSchool()))
                .filter(there -> own.stream()
                        .filter(other -> isThere(other, there, one))
                        .noneMatch(other -> other.getStanding() == Standing.CONCEPT || other.says(one)))
                .toList();
    }

    private static boolean isThere(PolicyDocument other, Partnership there, PolicyDocument one) {
        return other.getSchool().equals(there.getSchool()) && other.isLike(one);
    }

    /**
     * Takes over what is in force at one school for all others of {@link #others}.
     *
     * @return for how many
     * @throws RuleViolation when it is not in force any more
     * @throws NotFound when there is no such document of the caller's organisation
     */
    public int takeOver(String id) {
        PolicyDocument one = desk.own(id);
        if (one.getStanding() != Standing.ADOPTED) {
            throw new RuleViolation("vision.document.notAdopted");
        }
        List<Partnership> others = lacking(one, partnerships.today(), own(one.getClass())).stream()
                .sorted(Comparator.comparing(Partnership::getId))
                .toList();
        others.forEach(there -> access.lock(there.getSchool().getId()));
        List<PolicyDocument> now = own(one.getClass());
        List<Partnership> still = lacking(one, others, now);
        boolean decides = access.ground().isPresent();
        still.forEach(there -> takeOver(one, there, now, decides));
        return still.size();
    }

    private void takeOver(PolicyDocument one, Partnership there, List<PolicyDocument> own, boolean decides) {
        Optional<PolicyDocument> former =
                own.stream().filter(other -> isThere(other, there, one)).findFirst();
        PolicyDocument copy = one.copy(there, former.orElse(null), access.membership());
        if (decides) {
            copy.adopt(former.orElse(null), clock.instant(), access.today());
        }
        entityManager.persist(copy);
    }

    /** Of all schools, in force or being written. */
    private List<PolicyDocument> own(Class<? extends PolicyDocument> type) {
        return entityManager
                .createQuery(
                        "select r from " + type.getSimpleName() + " r join fetch r.school join fetch r.author"
                                + " join r.organisation o where o.id = :own and r.standing in (:concept, :adopted)"
                                + " order by r.id",
                        type)
                .setParameter("own", current.get().organisationId())
                .setParameter("concept", Standing.CONCEPT)
                .setParameter("adopted", Standing.ADOPTED)
                .setMaxResults(MOST)
                .getResultStream()
                .map(PolicyDocument.class::cast)
                .collect(Collectors.toList());
    }
}
