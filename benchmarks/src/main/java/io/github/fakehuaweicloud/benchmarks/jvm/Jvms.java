package io.github.fakehuaweicloud.benchmarks.jvm;

/** Where programs run. */
public interface Jvms {

  /** Runs a program to its end. */
  Outcome run(Job job) throws Exception;
}
