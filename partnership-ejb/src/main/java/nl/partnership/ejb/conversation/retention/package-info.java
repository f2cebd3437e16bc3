/**
 * How long conversations are kept, and how one is erased with all that hangs on it. It knows of no hold and no day: room
 * {@code privacy} asks.
 */
package nl.partnership.ejb.conversation.retention;
