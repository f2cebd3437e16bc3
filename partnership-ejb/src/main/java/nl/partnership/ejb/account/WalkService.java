package nl.partnership.ejb.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.partner.Organisation;
import nl.partnership.domain.partner.Roles;
import nl.partnership.ejb.audit.Trail;
import nl.partnership.ejb.base.Allowed;
import nl.partnership.ejb.base.Audience;
import nl.partnership.ejb.base.Caller;
import nl.partnership.ejb.base.CurrentCaller;
import nl.partnership.ejb.partner.PartnershipAccess;

/**
 * The data protection officer and the board walk the portal in the eyes of a role, to see what it sees. The guard and the
 * trail keep the walk read-only and record it; all free text is hidden, also what their own role may read elsewhere: that
 * they read in their own role.
 */
@Stateless
public class WalkService {

    @Inject
    private CurrentCaller current;

    @Inject
    private PartnershipAccess access;

    @Inject
    private Trail trail;

    /** An organisation in which one can walk: it takes part in a partnership of one's own. */
    public record Place(String organisationId, String name, OrganisationType type) {

        /** Codes of the roles that somebody there can have, but for those who oversee and walk themselves. */
        public List<String> roles() {
            return Roles.in(type).stream()
                    .filter(role -> !Audience.isOverseer(role))
                    .toList();
        }
    }

    /** Whether the caller may walk. */
    @Allowed(Audience.SIGNED_IN)
    public boolean mayWalk() {
        return Audience.DPO.includes(current.get()) || Audience.BOARD.includes(current.get());
    }

    /** The schools first, then the partners by name; at most 500 of each. */
    @Allowed({Audience.DPO, Audience.BOARD})
    public List<Place> places() {
        return organisations()
                .map(one -> new Place(one.getId(), one.getName(), one.getType()))
                .toList();
    }

    /**
     * Begins to walk, from the next request on.
     *
     * @param organisationId one of {@link #places}
     * @param role code of a role that somebody can have there
     * @return the caller in those eyes
     * @throws RuleViolation at {@code walkPlace} or {@code walkRole} when there is no such place, or no such role there
     */
    @Allowed({Audience.DPO, Audience.BOARD})
    public Caller begin(String organisationId, String role) {
        Organisation place =
                find(organisationId).orElseThrow(() -> RuleViolation.at("walkPlace", "account.walk.unknownPlace"));
        Caller walking =
                through(place, role).orElseThrow(() -> RuleViolation.at("walkRole", "account.walk.unknownRole"));
        trail.note("walk.began", "organisation", place.getId(), Map.of("eyes", walking.eyes()));
        return walking;
    }

    /**
     * Who is calling in this request of a walk that began before.
     *
     * @return empty when the walk is over: the caller has no such task any more, or the organisation no longer takes part
     */
    @Allowed(Audience.SIGNED_IN)
    public Optional<Caller> goOn(String organisationId, String role) {
        return mayWalk() ? find(organisationId).flatMap(place -> through(place, role)) : Optional.empty();
    }

    private Optional<Organisation> find(String organisationId) {
        return organisations().filter(one -> one.getId().equals(organisationId)).findFirst();
    }

    private Stream<Organisation> organisations() {
        return access.parties().stream().filter(one -> !one.isClosed());
    }

    private Optional<Caller> through(Organisation place, String role) {
        Organisation board = place.getBoard();
        return Roles.has(place.getType(), role) && !Audience.isOverseer(role)
                ? Optional.of(current.get()
                        .inTheEyesOf(
                                place.getId(),
                                place.getShortName(),
                                board == null ? null : board.getId(),
                                place.getType(),
                                role))
                : Optional.empty();
    }
}
