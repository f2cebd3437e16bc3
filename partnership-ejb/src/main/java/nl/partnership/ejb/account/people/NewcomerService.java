package nl.partnership.ejb.account.people;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.AccountAdministrationService;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.partner.MembershipService;
import nl.partnership.ejb.partner.MembershipTerms;
import nl.partnership.ejb.partner.PersonService;

/** Somebody new with the first role and the invitation, in one go: all of it is stored, or nothing. */
@Stateless
public class NewcomerService {

    @Inject
    private Clock clock;

    @Inject
    private PersonService persons;

    @Inject
    private MembershipService memberships;

    @Inject
    private AccountAdministrationService accounts;

    /**
     * Adds somebody.
     *
     * @return id and, when there is one, the link to choose a password with
     * @throws RuleViolation at the field {@code name}, {@code email}, {@code organisation}, {@code role}, {@code until} or
     *     {@code sponsor}
     */
    @Allowed(Audience.ADMINISTRATOR)
    public Added add(Newcomer newcomer) {
        if (newcomer.organisationId() == null && newcomer.role() != null) {
            throw RuleViolation.at("organisation", "account.newcomer.noOrganisation");
        }
        if (newcomer.organisationId() != null && newcomer.role() == null) {
            throw RuleViolation.at("role", "account.newcomer.noRole");
        }
        String id = persons.add(newcomer.name(), newcomer.email());
        if (newcomer.role() == null) {
            return new Added(id, null);
        }
        memberships.add(id, newcomer.organisationId(), newcomer.role(), terms(newcomer));
        return new Added(id, newcomer.invited() ? accounts.invite(id, accounts.proposeUserName(id)) : null);
    }

    /** The role begins today; the rest can be agreed later. */
    private MembershipTerms terms(Newcomer newcomer) {
        LocalDate today = LocalDate.now(clock);
        return new MembershipTerms(today, newcomer.until(), Set.of(), null, null, null, newcomer.sponsorId());
    }
}
