package nl.partnership.ejb.ruleset;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.rule.RuleVersion;
import nl.partnership.domain.rule.Rules;
import nl.partnership.domain.rule.SharingRule;
import nl.partnership.domain.rule.Vocabulary;
import nl.partnership.domain.ruleset.Endorsement;

/** Which partners agree with the rules under which they send. */
@Dependent
public class Endorsements {

    private static final int MOST = 1000;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    /** The endorsement of an organisation; empty when it did not endorse the set. */
    Optional<Endorsement> of(String organisationId, int number) {
        return entityManager
                .createQuery(
                        "select e from Endorsement e join fetch e.person where e.organisation.id = :organisation"
                                + " and e.ruleSet.number = :number",
                        Endorsement.class)
                .setParameter("organisation", organisationId)
                .setParameter("number", number)
                .getResultStream()
                .findFirst();
    }

    /** Whether what an organisation sends is a proposal still: a partner's until it endorses, a school's never. */
    public boolean isProposal(OrganisationType type, String organisationId, int number) {
        return type != OrganisationType.SCHOOL && of(organisationId, number).isEmpty();
    }

    /** Whether what organisations of a kind send is a proposal still: until each of them endorsed; a school's never. */
    public boolean isProposal(OrganisationType type, int number) {
        if (type == OrganisationType.SCHOOL) {
            return false;
        }
        Set<String> endorsed = organisations(number);
        List<String> partners = entityManager
                .createQuery("select o.id from Organisation o where o.type = :type and o.closed = false", String.class)
                .setParameter("type", type)
                .setMaxResults(MOST)
                .getResultList();
        return partners.isEmpty() || !endorsed.containsAll(partners);
    }

    /** Every endorsement of a set. */
    List<Endorsement> of(int number) {
        return entityManager
                .createQuery(
                        "select e from Endorsement e join fetch e.person join fetch e.organisation"
                                + " where e.ruleSet.number = :number",
                        Endorsement.class)
                .setParameter("number", number)
                .setMaxResults(MOST)
                .getResultList();
    }

    /** Ids of the organisations that endorsed a set. */
    public Set<String> organisations(int number) {
        return of(number).stream().map(one -> one.getOrganisation().getId()).collect(Collectors.toSet());
    }

    /** The rules under which organisations of a kind send. */
    static List<RuleVersion> sending(OrganisationType type, Rules rules) {
        return rules.rules().stream().filter(one -> isSender(type, one.rule())).toList();
    }

    /** Whether organisations of this kind send under a rule. */
    private static boolean isSender(OrganisationType type, SharingRule rule) {
        return Vocabulary.shipped().parties().all(rule.senders()).stream()
                .anyMatch(role -> role.party().type() == type);
    }
}
