package nl.partnership.web.account.sso;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import nl.partnership.domain.account.sso.FactorClaim;
import nl.partnership.domain.account.sso.ProviderLink;
import nl.partnership.ejb.account.sso.ProviderSignInService.Client;

/**
 * Whether an answer is of this provider, for this portal, for this sign-in, and of now; and what it says. A minute between
 * the clocks is allowed.
 */
@Dependent
class AnswerCheck {

    private static final Duration FRESH = Duration.ofMinutes(10);

    @Inject
    private Clock clock;

    IDTokenClaimsSet claims(Known provider, TokenResponse tokens, String nonce) throws Refused {
        if (!(tokens instanceof OIDCTokenResponse answer)
                || answer.getOIDCTokens().getIDToken() == null) {
            throw new Refused(Why.WRONG);
        }
        try {
            return provider.validator().validate(answer.getOIDCTokens().getIDToken(), new Nonce(nonce));
        } catch (KeySourceException e) {
            throw new Refused(Why.DOWN, e);
        } catch (BadJOSEException | JOSEException e) {
            throw new Refused(Why.WRONG, e);
        }
    }

    Said said(Client client, IDTokenClaimsSet claims) throws Refused {
        String subject = claims.getSubject().getValue();
        if (subject.length() > ProviderLink.LONGEST_SUBJECT) {
            throw new Refused(Why.WRONG);
        }
        return new Said(subject, factors(client.factorClaim(), claims), isFresh(claims.getNumberClaim("auth_time")));
    }

    private static List<String> factors(FactorClaim claim, IDTokenClaimsSet claims) {
        if (claim == FactorClaim.ACR) {
            return claims.getACR() == null ? List.of() : List.of(claims.getACR().getValue());
        }
        return claim == null || claims.getAMR() == null
                ? List.of()
                : claims.getAMR().stream().map(one -> one.getValue()).toList();
    }

    /** @param shown in seconds since 1970; null when the provider does not say it */
    private boolean isFresh(Number shown) {
        Instant limit = clock.instant().minus(FRESH);
        return shown != null && Instant.ofEpochSecond(shown.longValue()).isAfter(limit);
    }
}
