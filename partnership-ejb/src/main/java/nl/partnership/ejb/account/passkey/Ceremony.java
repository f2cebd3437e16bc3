package nl.partnership.ejb.account.passkey;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecord;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.AuthenticatorTransport;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.authenticator.AttestedCredentialData;
import com.webauthn4j.data.attestation.authenticator.AuthenticatorData;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.data.client.challenge.DefaultChallenge;
import com.webauthn4j.server.ServerProperty;
import com.webauthn4j.util.exception.WebAuthnException;
import com.webauthn4j.verifier.exception.MaliciousCounterValueException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.partnership.domain.account.Passkey;
import nl.partnership.domain.base.Sha256;

/**
 * Whether what a browser sends is what WebAuthn asks: the answer to this challenge, given on a page of this portal by a device
 * that looked who is there, and signed. This is the one class that knows the library. Who made the device is not asked.
 */
@ApplicationScoped
class Ceremony {

    /** Longer is no answer that a browser gives. */
    private static final int LONGEST = 20_000;

    private static final int LONGEST_TRANSPORTS = 100;

    private static final Base64.Encoder LETTERS = Base64.getUrlEncoder().withoutPadding();

    private final ObjectConverter converter = new ObjectConverter();
    private final AttestedCredentialDataConverter credentials = new AttestedCredentialDataConverter(converter);
    private final WebAuthnManager manager = WebAuthnManager.createNonStrictWebAuthnManager(converter);

    @Inject
    private PasskeyPlace place;

    /** What came of a right answer of a device, or of one with a counter that went back. */
    record Proof(boolean copied, long counter, boolean backedUp) {}

    /** What a device gave of a new key; empty when it is not as it was asked. */
    Optional<Passkey.Shown> made(String challenge, String answer) {
        return read(answer, manager::parseRegistrationResponseJSON)
                .flatMap(given -> sure(() -> manager.verify(given, asked(challenge))))
                .map(this::shown);
    }

    private RegistrationParameters asked(String challenge) {
        List<PublicKeyCredentialParameters> kinds = PasskeyPlace.ALGORITHMS.stream()
                .map(one -> new PublicKeyCredentialParameters(
                        PublicKeyCredentialType.PUBLIC_KEY, COSEAlgorithmIdentifier.create(one)))
                .toList();
        return new RegistrationParameters(server(challenge), kinds, true, true);
    }

    private Passkey.Shown shown(RegistrationData given) {
        AuthenticatorData<?> data = given.getAttestationObject().getAuthenticatorData();
        AttestedCredentialData credential = data.getAttestedCredentialData();
        String transports = Objects.requireNonNullElse(given.getTransports(), Set.<AuthenticatorTransport>of()).stream()
                .map(AuthenticatorTransport::getValue)
                .filter(one -> one.matches("[a-z-]{1,20}"))
                .sorted()
                .collect(Collectors.joining(","));
        return new Passkey.Shown(
                Sha256.hex(credential.getCredentialId()),
                LETTERS.encodeToString(credentials.convert(credential)),
                transports.length() > LONGEST_TRANSPORTS ? "" : transports,
                data.isFlagBE(),
                data.isFlagBS(),
                data.getSignCount());
    }

    /** What a device answered, not looked at; empty when it is no answer. */
    Optional<AuthenticationData> read(String answer) {
        return read(answer, manager::parseAuthenticationResponseJSON).filter(given -> given.getCredentialId() != null);
    }

    /** Whether it is the right answer of this passkey; empty when it is not. */
    Optional<Proof> proof(AuthenticationData given, String challenge, Passkey passkey) {
        CredentialRecord known = known(passkey);
        AuthenticationParameters asked = new AuthenticationParameters(
                server(challenge),
                known,
                List.of(known.getAttestedCredentialData().getCredentialId()),
                true,
                true);
        try {
            return sure(() -> manager.verify(given, asked)).map(right -> proof(right, false));
        } catch (MaliciousCounterValueException e) {
            return Optional.of(proof(given, true));
        }
    }

    private static Proof proof(AuthenticationData given, boolean copied) {
        AuthenticatorData<?> data = given.getAuthenticatorData();
        return new Proof(copied, data.getSignCount(), data.isFlagBS());
    }

    byte[] credentialId(Passkey passkey) {
        return credential(passkey).getCredentialId();
    }

    private AttestedCredentialData credential(Passkey passkey) {
        return credentials.convert(Base64.getUrlDecoder().decode(passkey.getCredential()));
    }

    private CredentialRecord known(Passkey passkey) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                passkey.isBackupEligible(),
                passkey.isBackedUp(),
                passkey.getCounter(),
                credential(passkey),
                null,
                null,
                null,
                null);
    }

    private ServerProperty server(String challenge) {
        return ServerProperty.builder()
                .origin(Origin.create(place.origin()))
                .rpId(place.domain())
                .challenge(new DefaultChallenge(Base64.getUrlDecoder().decode(challenge)))
                .build();
    }

    /** Of what is no answer at all the library says so in many ways, a null that it did not expect among them. */
    private static <T> Optional<T> read(String answer, Function<String, T> reader) {
        try {
            return answer == null || answer.length() > LONGEST
                    ? Optional.empty()
                    : Optional.ofNullable(reader.apply(answer));
        } catch (RuntimeException noAnswer) {
            return Optional.empty();
        }
    }

    /** What is not as it should be is an answer too; a counter that went back the caller wants to know of. */
    private static <T> Optional<T> sure(Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (MaliciousCounterValueException e) {
            throw e;
        } catch (WebAuthnException e) {
            return Optional.empty();
        }
    }
}
