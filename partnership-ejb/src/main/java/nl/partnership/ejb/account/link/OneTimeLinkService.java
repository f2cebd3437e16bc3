package nl.partnership.ejb.account.link;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.io.Serializable;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.partnership.domain.account.OneTimeLink;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.BySecret;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.base.Sentence;

/** What somebody sees and does with a one-time link. Looking changes nothing; whoever does it has the mail, and no more. */
@Stateless
public class OneTimeLinkService {

    @Inject
    private OneTimeLinks links;

    @Inject
    private CurrentCaller current;

    @Inject
    private Clock clock;

    @Inject
    private Trail trail;

    /**
     * A letter whose link still opens something.
     *
     * @param another whether somebody else is signed in where it was opened; then it says nothing of whose it is
     * @param roles those that it is still open for; none when another is signed in
     * @param otherwise path of the page behind sign-in for who wants something else
     */
    public record Linked(OneTimeLink.Act act, boolean another, List<LinkedRole> roles, String otherwise)
            implements Serializable {}

    /**
     * Who acts, in one role.
     *
     * @param role its code
     * @param organisation short name
     * @param said what the mail said beside that
     */
    public record LinkedRole(String linkId, String role, String organisation, Sentence said) implements Serializable {}

    /** What the secret of a mail opens; empty when it is unknown, used, too old or ended, all of which look the same. */
    @Allowed(Audience.EVERYONE)
    public Optional<Linked> look(String secret) {
        List<OneTimeLink> open = links.open(secret, LockModeType.NONE);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        OneTimeLink first = open.get(0);
        boolean another = isOfAnother(first);
        return Optional.of(new Linked(
                first.getAct(),
                another,
                another ? List.of() : open.stream().map(this::role).toList(),
                links.of(first).otherwise()));
    }

    /**
     * Does what the link is for, in these of its roles, and uses it up for them. Of two who do so at once the second finds
     * it used.
     *
     * @param linkIds of {@link LinkedRole}; others are passed over
     * @return for how many roles; 0 when nothing of it was open any more
     * @throws RuleViolation when somebody else is signed in
     */
    @BySecret
    @Allowed(Audience.EVERYONE)
    public int use(String secret, Collection<String> linkIds) {
        List<OneTimeLink> open = links.open(secret, LockModeType.PESSIMISTIC_WRITE);
        if (open.stream().anyMatch(this::isOfAnother)) {
            throw new RuleViolation("account.link.another");
        }
        List<OneTimeLink> chosen =
                open.stream().filter(link -> linkIds.contains(link.getId())).toList();
        for (OneTimeLink link : chosen) {
            link.use(clock.instant());
            links.of(link).does(link);
            trail.note(
                    "link.used",
                    "membership",
                    link.getMembership().getId(),
                    Map.of("act", link.getAct().name()));
        }
        return chosen.size();
    }

    private boolean isOfAnother(OneTimeLink link) {
        Caller caller = current.get().own();
        return caller.isSignedIn() && !link.getMembership().getPerson().getId().equals(caller.personId());
    }

    private LinkedRole role(OneTimeLink link) {
        return new LinkedRole(
                link.getId(),
                link.getMembership().getRole(),
                link.getMembership().getOrganisation().getShortName(),
                links.of(link).said(link));
    }
}
