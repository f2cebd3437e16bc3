package nl.partnership.ejb.account.sso;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.sso.ProviderLink;
import nl.partnership.domain.account.sso.SignInProvider;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * One's own links with providers. One makes them oneself, signed in: nobody is linked because an address is the same, and
 * nobody links another.
 */
@Stateless
public class OwnProviderService {

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private Clock clock;

    @Inject
    private CurrentCaller current;

    @Inject
    private ProviderLinks links;

    @Inject
    private ProviderLetters letters;

    /**
     * A provider that is for the caller, or an issuer with which the caller is linked.
     *
     * @param providerId null when nobody signs in there now
     * @param name on its button; the address of the issuer when it is not for the caller now
     * @param linkId null when the caller is not linked
     */
    public record Own(String providerId, String name, String linkId, Instant linkedAt) implements Serializable {}

    /** Those of the organisations of the caller, and what is linked besides. */
    @Allowed(Audience.SIGNED_IN)
    public List<Own> look() {
        Account account = account();
        Map<String, ProviderLink> linked =
                links.of(account).stream().collect(Collectors.toMap(ProviderLink::getIssuer, Function.identity()));
        List<Organisation> organisations = links.organisations(account);
        List<Own> all = new ArrayList<>();
        links.active().stream()
                .filter(one -> ProviderLinks.isOf(one, organisations))
                .forEach(one -> all.add(own(one.getId(), one.getName(), linked.get(one.getIssuer()))));
        List<String> shown = all.stream().map(Own::linkId).toList();
        linked.values().stream()
                .filter(one -> !shown.contains(one.getId()))
                .forEach(one -> all.add(own(null, one.getIssuer(), one)));
        return all;
    }

    private static Own own(String providerId, String name, ProviderLink link) {
        return link == null
                ? new Own(providerId, name, null, null)
                : new Own(providerId, name, link.getId(), link.getLinkedAt());
    }

    /**
     * From now on the caller signs in with this provider too.
     *
     * @param subject what it calls the caller, after its answer was checked
     * @throws NotFound when it is not for the caller
     * @throws RuleViolation when either is linked already
     */
    @Allowed(Audience.SIGNED_IN)
    public void link(String providerId, String subject) {
        current.get().mustNotWalk();
        Account account = entityManager.find(Account.class, current.get().accountId(), LockModeType.PESSIMISTIC_WRITE);
        SignInProvider provider = links.active(providerId)
                .filter(one -> ProviderLinks.isOf(one, links.organisations(account)))
                .orElseThrow(() -> new NotFound("sign-in-provider", providerId));
        if (subject.isEmpty() || subject.length() > ProviderLink.LONGEST_SUBJECT) {
            throw new RuleViolation("account.provider.subject");
        }
        Optional<ProviderLink> known = links.find(provider.getIssuer(), subject);
        if (known.filter(one -> one.getAccount().equals(account)).isPresent()) {
            return;
        }
        boolean another =
                links.of(account).stream().anyMatch(one -> one.getIssuer().equals(provider.getIssuer()));
        if (known.isPresent() || another) {
            throw new RuleViolation(another ? "account.provider.linkedOther" : "account.provider.linkedElsewhere");
        }
        entityManager.persist(new ProviderLink(account, provider.getIssuer(), subject, clock.instant()));
        letters.linked(account, provider.getName());
    }

    /** One signs in there no more; what is another's is not there. */
    @Allowed(Audience.SIGNED_IN)
    public void end(String linkId) {
        current.get().mustNotWalk();
        Account account = account();
        ProviderLink link = links.of(account).stream()
                .filter(one -> one.getId().equals(linkId))
                .findFirst()
                .orElseThrow(() -> new NotFound("provider-link", linkId));
        letters.unlinked(account, link.getIssuer());
        entityManager.remove(link);
    }

    private Account account() {
        return entityManager.find(Account.class, current.get().accountId());
    }
}
