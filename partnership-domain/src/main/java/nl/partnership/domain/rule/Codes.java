package nl.partnership.domain.rule;

import java.util.List;

/**
 * The words of the {@link Vocabulary} that the portal itself knows something of, each with its code; of all others it
 * knows only what the files say.
 */
public final class Codes {

    /** Purpose: somebody is in danger now. */
    public static final String ACUTE_DANGER = "ACUTE_DANGER";

    /** Purpose: help for one pupil. */
    public static final String INDIVIDUAL_SUPPORT = "INDIVIDUAL_SUPPORT";

    /** Purpose: keeping a school safe. */
    public static final String PREVENTION = "PREVENTION";

    /** Purpose: a suspicion of domestic violence or child abuse, by the steps of the report code. */
    public static final String REPORT_CODE = "REPORT_CODE";

    /** Purpose: professionals who reach each other and agree how they work. */
    public static final String COORDINATION = "COORDINATION";

    /** Purpose: seeing what grows and what shrinks. */
    public static final String TREND_ANALYSIS = "TREND_ANALYSIS";

    /** Purpose: learning from what happened. */
    public static final String CASE_LEARNING = "CASE_LEARNING";

    /** How a professional is reached at work. */
    public static final String PROFESSIONAL_CONTACT = "PROFESSIONAL_CONTACT";

    /** Figures about many. */
    public static final String AGGREGATE = "AGGREGATE";

    /** Policy and agreements, without persons. */
    public static final String WORKING_ARRANGEMENT = "WORKING_ARRANGEMENT";

    /** What one sees in a group, without persons. */
    public static final String GROUP_SIGNAL = "GROUP_SIGNAL";

    /** What happened to somebody, told so that nobody is recognised. */
    public static final String ANONYMISED_CASE = "ANONYMISED_CASE";

    /** Category: signs that something is unsafe. */
    public static final String SAFETY_SIGNAL = "SAFETY_SIGNAL";

    /** Category: what the police know of somebody. */
    public static final String POLICE_DATA = "POLICE_DATA";

    /** Condition: it is necessary, and no more than necessary. */
    public static final String NECESSARY = "K1";

    /** Condition: parents or pupil are told first. */
    public static final String TOLD_FIRST = "K2";

    /** Condition: there is a valid consent. */
    public static final String CONSENT = "K3";

    /** Condition: a covenant between both organisations is in force. */
    public static final String COVENANT = "K4";

    /** Condition: the police recorded its decision. */
    public static final String POLICE_DECISION = "K5";

    /** Condition: it goes by a secure channel. */
    public static final String SECURE_CHANNEL = "K6";

    /** Condition: a colleague checked that nobody can be recognised. */
    public static final String SECOND_PERSON = "K9";

    /** Condition: small numbers are hidden; the portal does it. */
    public static final String SMALL_NUMBERS_HIDDEN = "K10";

    /** Condition: it is explained within a day. */
    public static final String EXPLAINED_AFTERWARDS = "K11";

    /** Condition: no names of persons. */
    public static final String NO_NAMES = "K12";

    /** Condition: professional secrecy is weighed. */
    public static final String SECRECY = "K13";

    /** The conditions of whatever is shared, whatever the rule says, in the order of the vocabulary. */
    public static final List<String> ALWAYS = List.of(NECESSARY, SECURE_CHANNEL);

    private Codes() {}
}
