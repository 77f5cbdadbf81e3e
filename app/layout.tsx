import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { EarlyEvents } from "@/components/ui/early-events";
import { Toaster } from "@/components/ui/toaster";
import { TooltipProvider } from "@/components/ui/tooltip";
import "./globals.css";

export const metadata: Metadata = {
  title: { default: "Leadloom", template: "%s · Leadloom" },
  description: "From a list of leads to proven facts and personal emails.",
};

export const viewport: Viewport = { width: "device-width", initialScale: 1, colorScheme: "light dark" };

/** Every page bears the nonce of its own request; one that was made at build time could not. */
export const dynamic = "force-dynamic";

/** Fonts, theme and what floats above every screen. */
export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    // The theme script sets data-theme before React looks, so this one element may differ from the server's.
    <html lang="en" suppressHydrationWarning>
      <head>
        <link rel="preload" href="/fonts/Geist-Variable.woff2" as="font" type="font/woff2" crossOrigin="" />
        {/* Not deferred: it must run before the first paint, or the theme flashes. */}
        <script src="/theme.js" />
        {/* Nor this one: people type into a page as soon as they see it. */}
        <script src="/early-events.js" />
      </head>
      <body>
        <TooltipProvider>{children}</TooltipProvider>
        <Toaster />
        <EarlyEvents />
      </body>
    </html>
  );
}
