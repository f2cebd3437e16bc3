package nl.partnership.ejb.audit;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;

/**
 * How other rooms tell the audit trail what it cannot see by itself: a view of another organisation's record, signing
 * in and out, and what an administrator does beside changing records. Changes and refusals enter without being told.
 */
@Dependent
public class Trail {

    @Inject
    private CurrentCaller current;

    @Inject
    private RequestTrail request;

    @Inject
    private AloneWriter alone;

    /**
     * A record that this request showed.
     *
     * @param kind as the trail names it, for example {@code conversation}
     * @param owner id of the organisation whose record it is
     */
    public record Seen(String kind, String id, String owner) {}

    /**
     * The caller gets to see a record. When it belongs to another organisation, it enters the trail at the end of the
     * request, one row a page.
     *
     * @param kind as the trail names it, for example {@code conversation}
     * @param ownerOrganisationId whose record it is; the caller's own organisation and board are not recorded, whoever's
     *     eyes they look through
     */
    public void seen(String kind, String id, String ownerOrganisationId) {
        Caller caller = current.get().own();
        if (caller.isSignedIn()
                && !ownerOrganisationId.equals(caller.organisationId())
                && !ownerOrganisationId.equals(caller.boardId())) {
            request.add(new Seen(kind, id, ownerOrganisationId));
        }
    }

    /**
     * Something that an administrator did beside changing records, or another act worth a row; appended with the
     * changes when the service method completes, gone when it fails. Only inside a service method.
     *
     * @param action {@code kind.verb} in lower case, for example {@code invitation.sent}
     * @param detail names and values; texts that a person typed go in as {@link #words}
     */
    public void note(String action, String subjectKind, String subjectId, Map<String, ?> detail) {
        request.add(event(current.get(), action, Outcome.DONE, subjectKind, subjectId, Detail.of(detail)));
    }

    /** A text that a person typed: the trail keeps its length and a salted digest. */
    public static Object words(String text) {
        return new Detail.Words(text);
    }

    /** Somebody signed in, and acts from now on as this caller. */
    public void signedIn(Caller caller) {
        append(event(caller, "sign-in", Outcome.DONE, "account", caller.accountId(), new Detail()));
    }

    /**
     * Somebody tried to sign in, in vain.
     *
     * @param userName as typed, or null; people type passwords in the wrong field, so only a digest is kept
     * @param reason why not, a word of ours, for example {@code wrongPassword}
     */
    public void signInFailed(String userName, String reason) {
        Detail detail = new Detail()
                .with(
                        "userName",
                        words(Objects.requireNonNullElse(userName, "").strip().toLowerCase(Locale.ROOT)))
                .with("reason", reason);
        alone.refused(event(Caller.NOBODY, "sign-in", Outcome.FAILED, null, null, detail));
    }

    /**
     * Somebody gave the right password of this account, or showed a passkey alone, and does not come in.
     *
     * @param accountId of whom the password was given before; null for a passkey alone
     * @param reason why not, a word of ours, for example {@code code}
     */
    public void proofRefused(String accountId, String reason) {
        Detail detail = new Detail().with("reason", reason);
        String kind = accountId == null ? null : "account";
        alone.refused(event(Caller.NOBODY, "sign-in", Outcome.FAILED, kind, accountId, detail));
    }

    /** The caller signed out, or the session ended. */
    public void signedOut(Caller caller) {
        append(event(caller, "sign-out", Outcome.DONE, "account", caller.accountId(), new Detail()));
    }

    /**
     * Something that stays recorded whatever becomes of the transaction that it happened in.
     *
     * @param action as with {@link #note}
     */
    public void noteAlone(String action, Outcome outcome, String subjectKind, String subjectId, Map<String, ?> detail) {
        append(event(current.get(), action, outcome, subjectKind, subjectId, Detail.of(detail)));
    }

    /** The caller no longer looks through the eyes of that other role. */
    public void walkEnded() {
        append(event(current.get(), "walk.ended", Outcome.DONE, null, null, new Detail()));
    }

    /** Where the request comes from; the web floor says it first of all. */
    public void comesFrom(String address) {
        request.comesFrom(address);
    }

    /** What was shown since the last call, for the web floor to hand to {@link #showed} at the end of a page. */
    public Set<Seen> takeSeen() {
        return request.takeSeen();
    }

    /**
     * Records a page: what it showed of others or, in the eyes of another role, that it was looked at.
     *
     * @param page its path, without parameters
     * @param seen nothing is recorded when empty, unless in the eyes of another role
     */
    public void showed(String page, Set<Seen> seen) {
        boolean walking = current.get().isWalking();
        if (walking || !seen.isEmpty()) {
            List<Map<String, String>> records = seen.stream()
                    .map(one -> Map.of("kind", one.kind(), "id", one.id(), "owner", one.owner()))
                    .toList();
            Detail detail = new Detail().with("page", page).with("records", records);
            append(event(current.get(), walking ? "walk.seen" : "record.seen", Outcome.DONE, null, null, detail));
        }
    }

    private Event event(Caller who, String action, Outcome outcome, String kind, String id, Detail detail) {
        return new Event(who, request.origin(), action, outcome, kind, id, detail);
    }

    private void append(Event event) {
        alone.append(List.of(event));
    }
}
