/**
 * Long work in the background: submitted with what it needs, carried on in small transactions, told of by a bar, stopped at
 * a word, and its result stays.
 *
 * <p>The work runs on the server's managed executor, which carries the caller's identity over to its thread. Each piece is
 * an ordinary call of a boundary: its roles, the caller's place and whether her time is over are asked anew each time, as
 * if she had made the call herself. Nothing is kept of her rights with the job, and no job runs as somebody else; so a job
 * that a stopped server left behind goes on only when its owner says so.
 */
@NullMarked
package org.mouakaba.job.boundary;

import org.jspecify.annotations.NullMarked;
