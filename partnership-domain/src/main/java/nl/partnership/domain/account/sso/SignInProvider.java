package nl.partnership.domain.account.sso;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.net.URI;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import nl.partnership.domain.base.Hidden;
import nl.partnership.domain.base.NotScreened;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.base.StoredAs;
import nl.partnership.domain.base.StoredEntity;
import nl.partnership.domain.base.Text;
import nl.partnership.domain.partner.Organisation;

/**
 * Where people of an organisation sign in with the account that they have there (OpenID Connect). It says who somebody is,
 * and lets nobody in whom the portal does not know. It is stopped, never deleted.
 */
@Entity
@StoredAs("sign-in-provider")
@Table(name = "sign_in_provider")
public class SignInProvider extends StoredEntity {

    public static final int LONGEST_ISSUER = 300;

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_CLIENT = 200;
    private static final int LONGEST_VALUES = 200;
    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    @ManyToOne(optional = false)
    private Organisation organisation;

    private String name;

    @NotScreened("an address")
    private String issuer;

    @Column(name = "client_id")
    private String clientId;

    @Hidden
    @Column(name = "sealed_secret")
    private String sealedSecret;

    @Enumerated(EnumType.STRING)
    @Column(name = "factor_claim")
    private FactorClaim factorClaim;

    @NotScreened("codes of a provider")
    @Column(name = "factor_values")
    private String factorValues;

    private boolean active = true;

    protected SignInProvider() {}

    public SignInProvider(Organisation organisation) {
        this.organisation = organisation;
    }

    public Organisation getOrganisation() {
        return organisation;
    }

    /**
     * How people see it, and how the portal is known there.
     *
     * @param name on the button
     * @param issuer as the provider writes it, letter for letter
     */
    public void describe(String name, String issuer, String clientId) {
        this.name = Text.requiredLine("name", name, LONGEST_NAME);
        this.issuer = safeIssuer(issuer);
        this.clientId = Text.requiredLine("clientId", clientId, LONGEST_CLIENT);
    }

    /**
     * What shows that somebody gave a second proof there.
     *
     * @param claim null when the provider does not say so
     * @param values words between spaces or commas, one of which is enough
     */
    public void showSecondFactor(FactorClaim claim, String values) {
        String typed = claim == null ? null : Text.requiredLine("factorValues", values, LONGEST_VALUES);
        this.factorClaim = claim;
        this.factorValues = typed == null ? null : String.join(" ", words(typed));
    }

    private static String safeIssuer(String typed) {
        String line = Text.requiredLine("issuer", typed, LONGEST_ISSUER);
        if (!isSafe(line)) {
            throw RuleViolation.at("issuer", "account.provider.issuer.unsafe");
        }
        return line;
    }

    /** Whether what goes there is read by nobody on the way: over https, or to this machine. */
    public static boolean isSafe(String address) {
        try {
            URI uri = URI.create(address);
            boolean here = "http".equals(uri.getScheme()) && THIS_MACHINE.contains(String.valueOf(uri.getHost()));
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null
                    && ("https".equals(uri.getScheme()) || here);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    public String getName() {
        return name;
    }

    public String getIssuer() {
        return issuer;
    }

    public String getClientId() {
        return clientId;
    }

    /** What the portal shows to the provider, sealed with a key that is not in the database. */
    public String getSealedSecret() {
        return sealedSecret;
    }

    public void seal(String sealed) {
        sealedSecret = sealed;
    }

    /** Null when it says nothing of a second proof. */
    public FactorClaim getFactorClaim() {
        return factorClaim;
    }

    /** With a space between them; null when it says nothing of a second proof. */
    public String getFactorValues() {
        return factorValues;
    }

    /** Whether one of these words, which the provider said of a person, stands for a second proof. */
    public boolean showsSecondFactor(Collection<String> said) {
        return factorValues != null && words(factorValues).stream().anyMatch(said::contains);
    }

    private static List<String> words(String values) {
        return Arrays.stream(values.split("[\\s,]+"))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    public boolean isActive() {
        return active;
    }

    /** Nobody signs in there from now on; who is linked stays so, for when it goes on. */
    public void stop() {
        active = false;
    }

    public void goOn() {
        active = true;
    }
}
