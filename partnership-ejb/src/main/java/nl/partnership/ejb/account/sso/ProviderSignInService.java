package nl.partnership.ejb.account.sso;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.Account;
import nl.partnership.domain.account.sso.FactorClaim;
import nl.partnership.domain.account.sso.ProviderLink;
import nl.partnership.domain.account.sso.SignInProvider;
import nl.partnership.ejb.account.EndedRoles;
import nl.partnership.ejb.account.Links;
import nl.partnership.ejb.account.SignInRefusal;
import nl.partnership.ejb.account.step.StepDue;
import nl.partnership.ejb.account.step.Steps;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;

/** Signing in with what a provider said: who is it, and is that enough. */
@Stateless
public class ProviderSignInService {

    @Inject
    private ProviderLinks links;

    @Inject
    private ProviderKeys keys;

    @Inject
    private EndedRoles roles;

    @Inject
    private Steps steps;

    @Inject
    private SignInRefusal refusal;

    @Inject
    private Links mails;

    /** A button at the sign-in. */
    public record Offer(String id, String name) implements Serializable {}

    /**
     * How the portal asks a provider.
     *
     * @param version another one when it was changed
     * @param factorClaim null when it says nothing of a second proof
     */
    public record Client(
            String id,
            long version,
            String name,
            String issuer,
            String clientId,
            String secret,
            FactorClaim factorClaim) {

        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Client";
        }
    }

    /** Where one can sign in now. */
    @Allowed(Audience.EVERYONE)
    public List<Offer> offers() {
        return links.active().stream()
                .map(one -> new Offer(one.getId(), one.getName()))
                .toList();
    }

    /** Empty when nobody signs in there now. */
    @Allowed(Audience.PORTAL)
    public Optional<Client> client(String providerId) {
        return links.active(providerId)
                .map(one -> new Client(
                        one.getId(),
                        one.getVersion(),
                        one.getName(),
                        one.getIssuer(),
                        one.getClientId(),
                        keys.open(one),
                        one.getFactorClaim()));
    }

    /** Whether one of these words of that provider stands for a second proof. */
    @Allowed(Audience.PORTAL)
    public boolean showsSecondFactor(String providerId, List<String> said) {
        return links.active(providerId)
                .filter(one -> one.showsSecondFactor(said))
                .isPresent();
    }

    /**
     * Lets in who is linked, and works today for an organisation that the provider is of. Nobody is made here.
     *
     * @return who is calling from now on, in the role used last; empty when refused, when a second step is due, or when the
     *     role ended
     */
    @Allowed(Audience.PORTAL)
    public Optional<Caller> decide(ProviderCredential said) {
        Optional<SignInProvider> provider =
                links.active(said.providerId()).filter(one -> one.getIssuer().equals(said.issuer()));
        return provider.flatMap(one -> links.find(one.getIssuer(), said.subject()))
                .map(ProviderLink::getAccount)
                .flatMap(account -> letIn(account, provider.orElseThrow(), said.secondFactor()));
    }

    private Optional<Caller> letIn(Account account, SignInProvider provider, boolean secondFactor) {
        if (ProviderLinks.isOf(provider, links.organisations(account))) {
            return roles.letIn(account).filter(in -> secondFactor || !isStepDue(account));
        }
        roles.tell(account, organisation -> ProviderLinks.isOf(provider, List.of(organisation)));
        return Optional.empty();
    }

    /** Whether what the provider said is not enough: then nobody is in yet. */
    private boolean isStepDue(Account account) {
        Optional<StepDue> due = steps.due(account);
        due.ifPresent(refusal::becauseOf);
        due.filter(StepDue::setUp).ifPresent(one -> mails.sendToSetUp(account));
        return due.isPresent();
    }
}
