package nl.partnership.web.base;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.partnership.ejb.base.Changes;
import nl.partnership.ejb.base.Intention;
import org.primefaces.PrimeFaces;
import org.primefaces.util.Constants;

/**
 * Makes that a button of a form, as it was shown once, does once what it does: sent twice, at the same moment or later, by
 * a double press, a lost connection or the button Back, the form gets the second time what it got the first.
 *
 * <p>What a script sends leaves the form where it is, to go on with: it is the same when it also has the same content, and
 * the answer brings the form its next key. A form that is sent whole is done with; with another content it is refused, and
 * what was typed stays.
 */
public class Intentions implements ActionListener {

    /** The hidden field with the key of a form. */
    static final String FIELD = "intention";

    private static final String OTHER = "base.intention.other";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int KEY_BYTES = 16;
    /** As {@link #newKey} makes it. */
    private static final String KEY = "[A-Za-z0-9_-]{22}";

    /**
     * What is no content: it says which page it is, or changes from one answer of a page to the next. The key of the form is
     * content: nobody else has it, so from what is stored of a form nobody works out the password that was typed in it.
     */
    private static final Set<String> BESIDES = Set.of("jakarta.faces.ViewState", Constants.RequestParams.NONCE_PARAM);

    private final ActionListener wrapped;

    /** @param wrapped the listener of Faces itself, which calls what the button is for */
    public Intentions(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    /**
     * The key of the form that is being drawn. A form that was refused keeps the one that it was sent with: put right, it is
     * still the same intention, and so is the page that one goes back to.
     */
    static String key(FacesContext context) {
        String sent = context.getExternalContext().getRequestParameterMap().get(FIELD);
        boolean refused = context.isValidationFailed()
                && UIComponent.getCurrentComponent(context) instanceof UIForm form
                && form.isSubmitted()
                && !CDI.current().select(Changes.class).get().areStored();
        return refused && sent != null && sent.matches(KEY) ? sent : newKey();
    }

    private static String newKey() {
        byte[] key = new byte[KEY_BYTES];
        RANDOM.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    @Override
    public void processAction(ActionEvent event) {
        FacesContext context = event.getFacesContext();
        String form = context.getExternalContext().getRequestParameterMap().get(FIELD);
        if (form == null || form.isEmpty()) {
            wrapped.processAction(event);
            return;
        }
        UIComponent button = event.getComponent();
        boolean part = context.getPartialViewContext().isAjaxRequest();
        String content = content(context);
        String key = form + "\n" + button.getClientId(context) + (part ? "\n" + content : "");
        CDI.current().select(Intention.class).get().once(key, content, OTHER, () -> wrapped.processAction(event));
        if (part && !context.isValidationFailed()) {
            PrimeFaces.current().ajax().addCallbackParam(FIELD, newKey());
        }
    }

    private static String content(FacesContext context) {
        MessageDigest digest = sha256();
        Map<String, String[]> sent = new TreeMap<>(context.getExternalContext().getRequestParameterValuesMap());
        sent.keySet().removeAll(BESIDES);
        sent.forEach((name, values) -> {
            add(digest, name);
            for (String value : values) {
                add(digest, value);
            }
        });
        addFiles(digest, (HttpServletRequest) context.getExternalContext().getRequest());
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFiles(MessageDigest digest, HttpServletRequest request) {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return;
        }
        try {
            for (Part part : request.getParts()) {
                if (part.getSubmittedFileName() != null) {
                    add(digest, part.getName());
                    add(digest, part.getSubmittedFileName());
                    add(digest, part);
                }
            }
        } catch (ServletException | IOException e) {
            throw new UncheckedIOException(new IOException(e));
        }
    }

    private static void add(MessageDigest digest, Part file) throws IOException {
        try (InputStream content = file.getInputStream()) {
            byte[] some = new byte[8192];
            for (int read = content.read(some); read >= 0; read = content.read(some)) {
                digest.update(some, 0, read);
            }
        }
    }

    /** With its length before it, so that what one field loses and the next one gains makes a difference. */
    private static void add(MessageDigest digest, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
