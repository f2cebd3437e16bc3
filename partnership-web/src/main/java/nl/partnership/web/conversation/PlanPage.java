package nl.partnership.web.conversation;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.partnership.domain.base.RuleViolation;
import nl.partnership.ejb.conversation.ConversationPlan;
import nl.partnership.ejb.conversation.GuestEntry;
import nl.partnership.ejb.conversation.PlanService;
import nl.partnership.ejb.conversation.Planning;
import nl.partnership.web.base.Screen;

/** Plans a conversation, or changes one that was planned. */
@Named
@ViewScoped
public class PlanPage extends PlanForm {

    private static final long serialVersionUID = 1L;

    /** A guest as {@link #getListed} writes one. */
    private static final Pattern LISTED = Pattern.compile("(?:[\\w.*+-]|%[0-9A-F]{2})+=(?:[\\w.*+-]|%[0-9A-F]{2})+");

    @Inject
    private PlanService plans;

    @Inject
    private Screen screen;

    private String id;
    private String partnership;
    private Planning planning;

    private List<GuestEntry> guests = new ArrayList<>();
    private String guestName;
    private String guestOrganisation;

    /** Reads what there is to choose from; only when the page opens, not when it is sent back. */
    public void load() {
        if (planning != null) {
            return;
        }
        planning = id == null ? plans.proposal(partnership) : plans.planned(id);
        ConversationPlan plan = planning.plan();
        read(plan);
        guests = new ArrayList<>(plan.guests());
    }

    /** Whether all of it is sent, and not only what changes another part of the page: then nothing may be missing. */
    public boolean isSaving() {
        return screen.parameter("plan:save") != null;
    }

    public void save() {
        addGuest();
        screen.go("/conversation/conversation.xhtml?id=" + (id == null ? plan() : replan()));
    }

    private String plan() {
        String planned = plans.plan(typed());
        screen.notice("conversation.plan.done");
        return planned;
    }

    private String replan() {
        plans.replan(id, planning.version(), typed());
        screen.notice("conversation.plan.changed");
        return id;
    }

    /** Puts the guest that was typed on the list; with nothing typed it does nothing. */
    public void addGuest() {
        if (guestName == null && guestOrganisation == null) {
            return;
        }
        if (guestName == null || guestOrganisation == null) {
            throw RuleViolation.at(guestName == null ? "guestName" : "guests", "conversation.plan.guestIncomplete");
        }
        guests.add(new GuestEntry(guestName, guestOrganisation));
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

    /** Puts on the list what the browser kept. */
    public void setListed(String listed) {
        guests = Stream.of(listed == null ? new String[0] : listed.split("&"))
                .filter(guest -> LISTED.matcher(guest).matches())
                .map(guest -> guest.split("="))
                .map(parts -> new GuestEntry(decoded(parts[0]), decoded(parts[1])))
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    public void removeGuest(int index) {
        guests.remove(index);
    }

    /** For each chosen theme, which kinds of partner are missing. */
    public List<Planning.Missing> getMissing() {
        return planning.missing(List.of(getThemes()), List.of(getParticipants()));
    }

    private ConversationPlan typed() {
        return typed(planning.plan(), guests);
    }

    public Planning getPlanning() {
        return planning;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getPartnership() {
        return partnership;
    }

    public void setPartnership(String partnership) {
        this.partnership = partnership;
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
