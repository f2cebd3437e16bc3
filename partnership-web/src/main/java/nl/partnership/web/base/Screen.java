package nl.partnership.web.base;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import nl.partnership.domain.base.Later;
import nl.partnership.domain.base.NotFound;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.web.base.input.Which;

/**
 * The page that is being answered: its messages, its parameters, where to go next. Page beans use this instead of
 * {@link FacesContext}. {@link NotFound} and the other exceptions of services need no catching: they become error pages,
 * and a {@link RuleViolation} becomes a message at its field.
 */
@Named
@RequestScoped
public class Screen {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private Language language;

    @Inject
    private Dates dates;

    @Inject
    private Notices notices;

    private AskedFirst.Question question;

    /**
     * Something that the user has to put right.
     *
     * @param target client id of the field, null when it is not one field
     */
    public record Problem(String target, String text) {}

    /** Shows the violation, at its field when the page has a field with that id, and always in the summary. */
    public void show(RuleViolation violation) {
        problem(violation.field(), violation.key(), violation.arguments().toArray());
    }

    /** Says on the same page that it did not happen now, and tells the browser when to come back. */
    public void show(Later later) {
        status(later.reason() == Later.Reason.BUSY ? HttpServletResponse.SC_SERVICE_UNAVAILABLE : TOO_MANY_REQUESTS);
        external().setResponseHeader("Retry-After", String.valueOf(later.pause().toSeconds()));
        problem(null, later.key(), later.pause().toSeconds());
    }

    /**
     * Shows a problem that the page itself found, and marks the form as not accepted.
     *
     * @param field id of the field on the page, or null
     * @param key of the sentence
     */
    public void problem(String field, String key, Object... arguments) {
        FacesContext context = FacesContext.getCurrentInstance();
        UIComponent component = field == null ? null : Components.rendered(context.getViewRoot(), field);
        String label =
                component == null ? null : (String) component.getAttributes().get("label");
        show(component == null ? null : target(component), new FieldProblem(text(key, arguments), label));
    }

    /** Shows the violation at one of several fields in a list, by its client id. */
    public void showAt(String clientId, RuleViolation violation) {
        show(clientId, text(violation.key(), violation.arguments().toArray()));
    }

    private static void show(String clientId, String text) {
        show(clientId, new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
    }

    private static void show(String clientId, FacesMessage message) {
        FacesContext context = FacesContext.getCurrentInstance();
        // the input stays valid for Faces: PrimeFaces would show an invalid one empty, and what was typed would be lost
        context.addMessage(clientId, message);
        context.validationFailed();
    }

    /** In a list the field that was typed in, of all that have this id. */
    private String target(UIComponent component) {
        String source = parameter("jakarta.faces.source");
        return source != null && source.endsWith(":" + component.getId())
                ? source
                : component.getClientId(FacesContext.getCurrentInstance());
    }

    /** Whether what a form sent is being done: then it is there, also when that was done, for who sends it twice. */
    public boolean isBeingSent() {
        FacesContext context = FacesContext.getCurrentInstance();
        return context.isPostback() && context.getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    /** Whether what was sent was not accepted. */
    public boolean isRefused() {
        return FacesContext.getCurrentInstance().isValidationFailed();
    }

    /** Nothing was stored: the browser keeps what was typed, until a next time. For when the page itself says why. */
    public void keepWhatWasTyped() {
        FacesContext.getCurrentInstance().validationFailed();
    }

    /** Asks on the same page; nothing was done yet, and what was typed stays. */
    void ask(AskedFirst.Question first) {
        question = first;
        keepWhatWasTyped();
    }

    /** What has to be answered before anything is done, or null; for the frame. */
    public AskedFirst.Question getQuestion() {
        return question;
    }

    /** Tells that something went well, on this page or, after a redirect, on the next. */
    public void notice(String key, Object... arguments) {
        notices.add(text(key, arguments));
    }

    /** What went well, once; for the frame. */
    public List<String> getNotices() {
        return notices.taken();
    }

    /** What the user has to put right, in the order of the page; for the frame. */
    public List<Problem> getProblems() {
        FacesContext context = FacesContext.getCurrentInstance();
        List<Problem> problems = new ArrayList<>();
        Iterator<String> ids = context.getClientIdsWithMessages();
        while (ids.hasNext()) {
            String id = ids.next();
            for (FacesMessage message : context.getMessageList(id)) {
                problems.add(new Problem(
                        id, message instanceof FieldProblem one ? one.amongOthers() : message.getSummary()));
            }
        }
        return problems;
    }

    /** The sentence in the language of this request; violations and days among the arguments are put into words. */
    public String text(String key, Object... arguments) {
        Object[] said = Arrays.stream(arguments).map(this::words).toArray();
        return Messages.in(locale()).fill(key, said);
    }

    private Object words(Object argument) {
        if (argument instanceof RuleViolation violation) {
            return text(violation);
        }
        return argument instanceof LocalDate day ? dates.day(day) : argument;
    }

    /** What a violation says, for pages that show several at once. */
    public String text(RuleViolation violation) {
        return text(violation.key(), violation.arguments().toArray());
    }

    public Locale locale() {
        return language.locale();
    }

    /** A parameter of the request; null when it is not there. */
    public String parameter(String name) {
        return external().getRequestParameterMap().get(name);
    }

    /**
     * Which of the rows of a list was meant: what the row of the button that was pressed says with {@code s:which}, or the
     * parameter {@code which}, that a script sends along.
     *
     * @throws RuleViolation when it was pressed before the scripts of the page were there
     */
    public String which() {
        FacesContext context = FacesContext.getCurrentInstance();
        String which =
                Which.of(context, UIComponent.getCurrentComponent(context)).orElseGet(() -> parameter("which"));
        if (which == null) {
            throw new RuleViolation("base.early");
        }
        return which;
    }

    /** The page being shown, for example {@code /conversation/plan.xhtml}. */
    public String path() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }

    /** Goes to another page of the portal, also out of an Ajax request. The path begins with a slash. */
    public void go(String path) {
        try {
            external().redirect(external().getRequestContextPath() + path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Answers with a file to keep, in the place of the page.
     *
     * @param name that the browser proposes
     */
    public void send(String name, String mediaType, byte[] content) {
        ExternalContext external = external();
        external.setResponseContentType(mediaType);
        external.setResponseContentLength(content.length);
        external.setResponseHeader("Content-Disposition", Attachment.disposition(name));
        try {
            external.getResponseOutputStream().write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        FacesContext.getCurrentInstance().responseComplete();
    }

    /** Brings parts of the page up to date in the answer to an Ajax request: ids as seen from the page's root. */
    public void update(List<String> ids) {
        FacesContext.getCurrentInstance().getPartialViewContext().getRenderIds().addAll(ids);
    }

    /** The answer itself; for the sign-in, which Jakarta Security wants to write to. */
    public HttpServletResponse response() {
        return (HttpServletResponse) external().getResponse();
    }

    /** The status of the answer; for error pages. */
    public void status(int status) {
        external().setResponseStatus(status);
    }

    private static ExternalContext external() {
        return FacesContext.getCurrentInstance().getExternalContext();
    }
}
