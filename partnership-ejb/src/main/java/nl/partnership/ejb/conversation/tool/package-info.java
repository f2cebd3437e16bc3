/**
 * What other rooms show at a question of a conversation: as it stands today, and once closed as it stood then. It is not
 * those rooms' own pages.
 */
package nl.partnership.ejb.conversation.tool;
