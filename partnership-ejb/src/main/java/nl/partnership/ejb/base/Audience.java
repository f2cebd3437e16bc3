package nl.partnership.ejb.base;

import java.util.Set;
import java.util.function.Predicate;
import nl.partnership.domain.base.OrganisationType;
import nl.partnership.domain.base.Overseers;

/** Those for whom a page or a service method is. The only place where roles become rights. */
public enum Audience {
    /** Everyone, signed in or not. */
    EVERYONE(caller -> true),
    /** Everyone who signed in, the administrator included. */
    SIGNED_IN(Caller::isSignedIn),
    /** Who takes part in the work: every role at a school or a partner, but for those who only oversee. */
    PARTICIPANT(Audience::takesPart),
    /** The school's own people who take part. */
    SCHOOL(caller -> takesPart(caller) && caller.type() == OrganisationType.SCHOOL),
    /** Who may convene a conversation. */
    CONVENER(caller -> caller.type() == OrganisationType.SCHOOL && isConvener(caller.role())),
    /** Who enters what happened at the own school; never in the eyes of another role, as those that follow. */
    RECORDER(caller -> isOfSchoolItself(caller) && isRecorder(caller.role())),
    /** Who reads row by row what was entered: who convenes. */
    REGISTER_READER(caller -> isOfSchoolItself(caller) && isConvener(caller.role())),
    /** Who sees how often something happened: who reads it, and board and officer. */
    REGISTER_COUNTER(caller -> isOfSchoolItself(caller) && (isConvener(caller.role()) || isOverseer(caller.role()))),
    /** The police's people. */
    POLICE(caller -> caller.type() == OrganisationType.POLICE),
    /** The municipality's people. */
    MUNICIPALITY(caller -> caller.type() == OrganisationType.MUNICIPALITY),
    /** Youth care and the other partners. */
    PARTNER(caller -> caller.type() == OrganisationType.YOUTH_CARE || caller.type() == OrganisationType.OTHER),
    /** Who answers for the school board. */
    BOARD(caller -> caller.type() == OrganisationType.SCHOOL && Overseers.BOARD_MEMBER.equals(caller.role())),
    /** The data protection officer (FG). */
    DPO(caller -> caller.type() == OrganisationType.SCHOOL && Overseers.OFFICER.equals(caller.role())),
    /** Who configures the installation; sees no content. */
    ADMINISTRATOR(Caller::isAdministrator),
    /** The portal itself: timers and start-up. */
    PORTAL(caller -> caller == Caller.PORTAL);

    private static final Set<String> CONVENERS = Set.of("SAFETY_COORD", "CARE_COORD", "SCHOOL_LEADER");

    private static final Set<String> RECORDERS =
            Set.of("SAFETY_COORD", "ANTI_BULLYING", "SCHOOL_LEADER", "CARE_COORD", "INTERNAL_SUPERVISOR", "MENTOR");

    private final Predicate<Caller> predicate;

    Audience(Predicate<Caller> predicate) {
        this.predicate = predicate;
    }

    public boolean includes(Caller caller) {
        return predicate.test(caller);
    }

    private static boolean takesPart(Caller caller) {
        return caller.type() != null && !isOverseer(caller.role());
    }

    /** Whether somebody of a school or a board calls, in the own eyes. */
    private static boolean isOfSchoolItself(Caller caller) {
        return caller.type() == OrganisationType.SCHOOL && !caller.isWalking();
    }

    /** Whether the role only oversees the work of others. */
    public static boolean isOverseer(String role) {
        return Overseers.ALL.contains(role);
    }

    private static boolean isRecorder(String role) {
        return RECORDERS.contains(role);
    }

    /** Whether the role can convene conversations; for lists of people to choose a stand-in from. */
    public static boolean isConvener(String role) {
        return CONVENERS.contains(role);
    }
}
