package nl.partnership.web.account.sso;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.GeneralException;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.Issuer;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import nl.partnership.domain.account.sso.SignInProvider;
import nl.partnership.ejb.account.sso.ProviderSignInService.Client;

/**
 * What a provider tells of itself, kept for some hours: where it is asked, and with which keys its answers are checked.
 *
 * @param version of ours, as it was when it was asked
 */
record Known(long version, OIDCProviderMetadata metadata, IDTokenValidator validator, Instant until) {

    /** How long a provider gets to take a call, and to answer it. */
    static final int CONNECT_MILLIS = 2000;

    static final int READ_MILLIS = 3000;

    private static final int LARGEST_KEYS = 100_000;
    private static final Duration KEPT = Duration.ofHours(4);
    private static final Set<JWSAlgorithm> SIGNED_WITH =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256);

    static Known ask(Client client, Instant now) throws GeneralException, IOException {
        OIDCProviderMetadata metadata = metadata(client.issuer());
        JWKSource<SecurityContext> keys = keys(metadata.getJWKSetURI());
        IDTokenValidator validator = new IDTokenValidator(
                metadata.getIssuer(),
                new ClientID(client.clientId()),
                new JWSVerificationKeySelector<>(SIGNED_WITH, keys),
                null);
        return new Known(client.version(), metadata, validator, now.plus(KEPT));
    }

    /**
     * What the provider with this issuer says of itself.
     *
     * @throws GeneralException when it calls itself otherwise, or sends people or secrets over an open line
     * @throws IOException when it does not answer
     */
    static OIDCProviderMetadata metadata(String issuer) throws GeneralException, IOException {
        OIDCProviderMetadata metadata = OIDCProviderMetadata.resolve(new Issuer(issuer), CONNECT_MILLIS, READ_MILLIS);
        boolean safe = Stream.of(
                        metadata.getAuthorizationEndpointURI(), metadata.getTokenEndpointURI(), metadata.getJWKSetURI())
                .allMatch(one -> one != null && SignInProvider.isSafe(one.toString()));
        if (!safe) {
            throw new GeneralException("An address of the provider is missing or not https");
        }
        return metadata;
    }

    private static JWKSource<SecurityContext> keys(URI address) throws MalformedURLException {
        DefaultResourceRetriever limits = new DefaultResourceRetriever(CONNECT_MILLIS, READ_MILLIS, LARGEST_KEYS);
        return JWKSourceBuilder.<SecurityContext>create(address.toURL(), limits)
                .retrying(true)
                .outageTolerant(KEPT.toMillis())
                .build();
    }
}
