package nl.partnership.web.account.sso;

import java.io.Serializable;
import nl.partnership.domain.account.sso.FactorClaim;
import nl.partnership.ejb.account.sso.ProviderService.Typed;

/** What is typed about a provider. */
public abstract class ProviderForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String organisation;
    private String name;
    private String issuer;
    private String clientId;
    private String secret;
    private FactorClaim factorClaim;
    private String factorValues;

    Typed typed() {
        return new Typed(organisation, name, issuer, clientId, secret, factorClaim, factorValues);
    }

    void show(Typed stored) {
        organisation = stored.organisationId();
        name = stored.name();
        issuer = stored.issuer();
        clientId = stored.clientId();
        factorClaim = stored.factorClaim();
        factorValues = stored.factorValues();
    }

    public FactorClaim[] getFactorClaims() {
        return FactorClaim.values();
    }

    public String getOrganisation() {
        return organisation;
    }

    public void setOrganisation(String organisation) {
        this.organisation = organisation;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getClientId() {
        return clientId;
    }

    public void setClientId(String clientId) {
        this.clientId = clientId;
    }

    public String getSecret() {
        return secret;
    }

    public void setSecret(String secret) {
        this.secret = secret;
    }

    public FactorClaim getFactorClaim() {
        return factorClaim;
    }

    public void setFactorClaim(FactorClaim factorClaim) {
        this.factorClaim = factorClaim;
    }

    public String getFactorValues() {
        return factorValues;
    }

    public void setFactorValues(String factorValues) {
        this.factorValues = factorValues;
    }
}
