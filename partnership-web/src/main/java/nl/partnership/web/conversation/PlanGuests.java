package nl.partnership.web.conversation;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.domain.conversation.Guest;
import nl.partnership.ejb.conversation.GuestEntry;

/** The guests of a plan, as somebody is typing them. */
public abstract class PlanGuests extends PlanForm {

    private static final long serialVersionUID = 1L;

    /** More than anybody asks; of a longer list that the browser kept the first ones count. */
    private static final int MOST_LISTED = 100;

    private List<GuestEntry> guests = new ArrayList<>();
    private String guestName;
    private String guestOrganisation;

    void readGuests(List<GuestEntry> read) {
        guests = new ArrayList<>(read);
    }

    /** Puts the guest that was typed on the list; with nothing typed it does nothing. */
    public void addGuest() {
        if (guestName == null && guestOrganisation == null) {
            return;
        }
        if (guestName == null || guestOrganisation == null) {
            throw RuleViolation.at(guestName == null ? "guestName" : "guests", "conversation.plan.guestIncomplete");
        }
        guests.add(new GuestEntry(Guest.name("guestName", guestName), Guest.organisation("guests", guestOrganisation)));
        guestName = null;
        guestOrganisation = null;
    }

    /** The guests on the list in one line, for the browser to keep until the plan is stored; null when there is none. */
    public String getListed() {
        return guests.isEmpty()
                ? null
                : guests.stream()
                        .map(guest -> encoded(guest.name()) + "=" + encoded(guest.organisation()))
                        .collect(Collectors.joining("&"));
    }

    /** Puts on the list what the browser kept; what is no guest as {@link #getListed} writes one is passed over. */
    public void setListed(String listed) {
        guests = Stream.of(listed == null ? new String[0] : listed.split("&", MOST_LISTED + 1))
                .limit(MOST_LISTED)
                .flatMap(guest -> listedGuest(guest).stream())
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Optional<GuestEntry> listedGuest(String listed) {
        String[] parts = listed.split("=", -1);
        if (parts.length != 2) {
            return Optional.empty();
        }
        try {
            return Optional.of(new GuestEntry(
                    Guest.name("guests", decoded(parts[0])), Guest.organisation("guests", decoded(parts[1]))));
        } catch (IllegalArgumentException | RuleViolation e) {
            return Optional.empty();
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    /** Takes a guest off the list; one that is no longer there stays away. */
    public void removeGuest(GuestEntry guest) {
        guests.remove(guest);
    }

    public List<GuestEntry> getGuests() {
        return guests;
    }

    public String getGuestName() {
        return guestName;
    }

    public void setGuestName(String guestName) {
        this.guestName = guestName;
    }

    public String getGuestOrganisation() {
        return guestOrganisation;
    }

    public void setGuestOrganisation(String guestOrganisation) {
        this.guestOrganisation = guestOrganisation;
    }
}
