package nl.partnership.web.account.sso;

import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.account.sso.ProviderSignInService.Client;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Asks a provider who somebody is, and checks what it answers. Each call has its limit of time. */
@ApplicationScoped
class ProviderClient {

    private static final Set<String> PERSON_DECIDED = Set.of(
            "access_denied",
            "login_required",
            "interaction_required",
            "consent_required",
            "account_selection_required");
    private static final Scope SCOPE = new Scope("openid");

    @Inject
    private KnownProviders known;

    @Inject
    private AnswerCheck check;

    @Inject
    @ConfigProperty(name = "partnership.url")
    private String url;

    /**
     * Whether there is a provider with this issuer.
     *
     * @throws RuleViolation at the field {@code issuer}, with what is wrong
     */
    void tryOut(String issuer) {
        try {
            Known.metadata(issuer);
        } catch (IOException e) {
            throw RuleViolation.at("issuer", "account.provider.issuer.silent");
        } catch (GeneralException | IllegalArgumentException e) {
            throw RuleViolation.at("issuer", "account.provider.issuer.other");
        }
    }

    /** Where the browser goes to sign in. */
    URI toProvider(Client client, Start start) throws Refused {
        return new AuthenticationRequest.Builder(
                        ResponseType.CODE, SCOPE, new ClientID(client.clientId()), back(client.id()))
                .endpointURI(known.answering(client).metadata().getAuthorizationEndpointURI())
                .state(new State(start.state()))
                .nonce(new Nonce(start.nonce()))
                .codeChallenge(new CodeVerifier(start.verifier()), CodeChallengeMethod.S256)
                .build()
                .toURI();
    }

    /** @param query of the address with which the browser came back */
    Said answer(Client client, Start start, String query) throws Refused {
        Known provider = known.of(client);
        AuthorizationCode code = code(provider, client, query);
        try {
            HTTPRequest request = new TokenRequest.Builder(
                            provider.metadata().getTokenEndpointURI(),
                            new ClientSecretBasic(new ClientID(client.clientId()), new Secret(client.secret())),
                            new AuthorizationCodeGrant(code, back(client.id()), new CodeVerifier(start.verifier())))
                    .build()
                    .toHTTPRequest();
            request.setConnectTimeout(Known.CONNECT_MILLIS);
            request.setReadTimeout(Known.READ_MILLIS);
            request.setFollowRedirects(false);
            TokenResponse tokens = OIDCTokenResponseParser.parse(request.send());
            IDTokenClaimsSet claims = check.claims(provider, tokens, start.nonce());
            return check.said(client, claims);
        } catch (IOException e) {
            throw new Refused(Why.DOWN, e);
        } catch (ParseException e) {
            throw new Refused(Why.WRONG, e);
        }
    }

    private AuthorizationCode code(Known provider, Client client, String query) throws Refused {
        try {
            AuthenticationResponse response =
                    AuthenticationResponseParser.parse(URI.create(back(client.id()) + "?" + query));
            boolean mustName = provider.metadata().supportsAuthorizationResponseIssuerParam();
            if (response.getIssuer() == null
                    ? mustName
                    : !response.getIssuer().equals(provider.metadata().getIssuer())) {
                throw new Refused(Why.WRONG);
            }
            if (!response.indicatesSuccess()) {
                String error = response.toErrorResponse().getErrorObject().getCode();
                throw new Refused(error != null && PERSON_DECIDED.contains(error) ? Why.GIVEN_UP : Why.WRONG);
            }
            AuthorizationCode code = response.toSuccessResponse().getAuthorizationCode();
            if (code == null) {
                throw new Refused(Why.WRONG);
            }
            return code;
        } catch (ParseException | IllegalArgumentException e) {
            throw new Refused(Why.WRONG, e);
        }
    }

    /** Where the browser goes to sign out there too; empty when the provider has no such place. */
    Optional<URI> toSignOut(Client client) throws Refused {
        return Optional.ofNullable(known.of(client).metadata().getEndSessionEndpointURI())
                .map(place -> new LogoutRequest(
                                place,
                                null,
                                null,
                                new ClientID(client.clientId()),
                                URI.create(url + "/account/sign-in.xhtml"),
                                null,
                                null)
                        .toURI());
    }

    /** The address is the configured one: what a request calls this host anybody can make up. */
    private URI back(String providerId) {
        return URI.create(url + "/sso/back/" + providerId);
    }
}
