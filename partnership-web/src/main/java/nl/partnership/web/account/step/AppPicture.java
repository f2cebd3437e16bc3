package nl.partnership.web.account.step;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import nl.partnership.domain.account.Base32;
import nl.partnership.domain.account.TimeCode;

/** What an app takes over: the secret in words, and as a square to scan. */
public final class AppPicture {

    private final String secret;
    private final QrCode code;

    /** @param issuer how the app calls the portal */
    public AppPicture(String secret, String userName, String issuer) {
        this.secret = secret;
        String by = encoded(issuer);
        code = new QrCode("otpauth://totp/" + by + ":" + encoded(userName) + "?secret=" + secret + "&issuer=" + by
                + "&algorithm=SHA1&digits=" + TimeCode.DIGITS + "&period=" + TimeCode.SECONDS);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** As one types it into an app that reads no picture. */
    public String getSecret() {
        return Base32.grouped(secret);
    }

    public int getSize() {
        return code.size();
    }

    public String getPath() {
        return code.path();
    }
}
