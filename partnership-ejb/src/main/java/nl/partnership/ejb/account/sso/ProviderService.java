package nl.partnership.ejb.account.sso;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import nl.partnership.domain.account.sso.FactorClaim;
import nl.partnership.domain.account.sso.SignInProvider;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The providers of organisations, for the administrator: which there are, and whether people sign in there. */
@Stateless
@Allowed(Audience.ADMINISTRATOR)
public class ProviderService {

    private static final int LONGEST_SECRET = 300;

    @PersistenceContext(unitName = "partnership")
    private EntityManager entityManager;

    @Inject
    private ProviderKeys keys;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    /** A provider in the list. */
    public record ProviderRow(String id, String name, String organisation, String issuer, boolean active)
            implements Serializable {}

    /**
     * What a form shows and sends.
     *
     * @param secret null to keep the one that is stored; never shown
     * @param factorClaim null when the provider says nothing of a second proof
     */
    public record Typed(
            String organisationId,
            String name,
            String issuer,
            String clientId,
            String secret,
            FactorClaim factorClaim,
            String factorValues)
            implements Serializable {

        /** Never shows the secret. */
        @Override
        public String toString() {
            return "Typed";
        }
    }

    /**
     * One provider.
     *
     * @param version what a form hands back
     * @param back the address that the provider has to know
     */
    public record ProviderView(String id, long version, String organisation, Typed stored, boolean active, String back)
            implements Serializable {}

    /** By name. */
    public List<ProviderRow> list() {
        return entityManager
                .createQuery(
                        "select p from SignInProvider p join fetch p.organisation order by p.active desc, p.name, p.id",
                        SignInProvider.class)
                .setMaxResults(ProviderLinks.MOST)
                .getResultStream()
                .map(one -> new ProviderRow(
                        one.getId(), one.getName(), one.getOrganisation().getName(), one.getIssuer(), one.isActive()))
                .toList();
    }

    /** @throws NotFound for an id that is none */
    public ProviderView get(String id) {
        SignInProvider one = require(id);
        Typed stored = new Typed(
                one.getOrganisation().getId(),
                one.getName(),
                one.getIssuer(),
                one.getClientId(),
                null,
                one.getFactorClaim(),
                one.getFactorValues());
        return new ProviderView(
                id, one.getVersion(), one.getOrganisation().getName(), stored, one.isActive(), url + "/sso/back/" + id);
    }

    /**
     * People of that organisation sign in there from now on.
     *
     * @return its id
     * @throws RuleViolation at a field of what was typed
     */
    public String add(Typed typed) {
        Organisation organisation = Optional.ofNullable(typed.organisationId())
                .map(id -> entityManager.find(Organisation.class, id))
                .filter(one -> !one.isClosed())
                .orElseThrow(() -> RuleViolation.at("organisation", "account.provider.organisation.none"));
        SignInProvider provider = new SignInProvider(organisation);
        describe(provider, typed);
        seal(provider, Text.requiredLine("secret", typed.secret(), LONGEST_SECRET));
        entityManager.persist(provider);
        return provider.getId();
    }

    /**
     * Describes it anew; its organisation stays.
     *
     * @param version as it was read
     * @throws nl.partnership.domain.base.Stale when it was changed since
     * @throws RuleViolation at a field of what was typed
     */
    public void change(String id, long version, Typed typed) {
        SignInProvider provider = require(id);
        provider.requireVersion(version);
        describe(provider, typed);
        String secret = Text.optionalLine("secret", typed.secret(), LONGEST_SECRET);
        if (secret != null) {
            seal(provider, secret);
        }
    }

    private void describe(SignInProvider provider, Typed typed) {
        provider.describe(typed.name(), typed.issuer(), typed.clientId());
        provider.showSecondFactor(typed.factorClaim(), typed.factorValues());
    }

    private void seal(SignInProvider provider, String secret) {
        keys.seal(secret, provider);
    }

    /** Nobody signs in there from now on; who signed in before stays so. */
    public void stop(String id) {
        require(id).stop();
    }

    public void goOn(String id) {
        require(id).goOn();
    }

    private SignInProvider require(String id) {
        return Optional.ofNullable(id)
                .map(one -> entityManager.find(SignInProvider.class, one))
                .orElseThrow(() -> new NotFound("sign-in-provider", id));
    }
}
